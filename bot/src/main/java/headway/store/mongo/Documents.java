package headway.store.mongo;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import headway.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/// Records as documents and back, so that nothing in the domain knows of either.
///
/// What is empty is left out; what is unknown is ignored.
final class Documents {
  private static final JsonMapper MAPPER = mapper();

  private Documents() {}

  static Document write(Record value) {
    return MAPPER.convertValue(value, Document.class);
  }

  static <T> T read(Map<String, ?> stored, Class<T> type) {
    try {
      return MAPPER.convertValue(stored, type);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          "A stored %s can't be read: it was written by another Headway. Start the newest one."
              .formatted(type.getSimpleName()),
          e);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new TimeModule())
            .annotationIntrospector(new SealedTypes())
            .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();
    for (Class<?> many : List.of(List.class, Set.class, Map.class)) {
      mapper.configOverride(many).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
    return mapper;
  }
}
