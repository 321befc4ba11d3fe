package headway.store.mongo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Function;

/// Instants as BSON dates (to the millisecond), every other time as its ISO words.
final class TimeModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  TimeModule() {
    super("time");
    addSerializer(Instant.class, embedded(Date::from));
    addSerializer(Date.class, embedded(date -> date));
    addDeserializer(Instant.class, instants());
    asWords(LocalDate.class, LocalDate::parse);
    asWords(LocalTime.class, LocalTime::parse);
    asWords(Duration.class, Duration::parse);
    asWords(ZoneId.class, ZoneId::of);
  }

  private <T> void asWords(Class<T> type, Function<String, T> parse) {
    addSerializer(type, new ToStringSerializer(type));
    addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return parse.apply(parser.getText());
          }
        });
  }

  private static <T> JsonSerializer<T> embedded(Function<T, Date> date) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeEmbeddedObject(date.apply(value));
      }
    };
  }

  private static JsonDeserializer<Instant> instants() {
    return new JsonDeserializer<>() {
      @Override
      public Instant deserialize(JsonParser parser, DeserializationContext context)
          throws IOException {
        return ((Date) parser.getEmbeddedObject()).toInstant();
      }
    };
  }
}
