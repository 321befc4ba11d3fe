package headway.store.mongo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tags each record of a sealed interface with its name, as in `type: byHand`.
final class SealedTypes extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;
  private static final JsonTypeInfo.@Nullable Value TAG =
      JsonTypeInfo.Value.from(Tagged.class.getAnnotation(JsonTypeInfo.class));

  /// Carries the annotation that the domain goes without.
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      property = "type",
      requireTypeIdForSubtypes = OptBoolean.TRUE)
  private interface Tagged {}

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated type) {
    return type instanceof AnnotatedClass && isOfSealed(type.getRawType()) ? TAG : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated type) {
    Class<?> raw = type.getRawType();
    return isSealed(raw)
        ? Arrays.stream(raw.getPermittedSubclasses()).map(this::named).toList()
        : null;
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass type) {
    return isOfSealed(type.getRawType()) ? name(type.getRawType()) : null;
  }

  private NamedType named(Class<?> type) {
    return new NamedType(type, name(type));
  }

  private static String name(Class<?> type) {
    String simple = type.getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  private static boolean isOfSealed(Class<?> type) {
    return isSealed(type) || Arrays.stream(type.getInterfaces()).anyMatch(SealedTypes::isSealed);
  }

  private static boolean isSealed(Class<?> type) {
    return type.isSealed() && type.getName().startsWith("headway.");
  }
}
