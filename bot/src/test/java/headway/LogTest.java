package headway;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LogTest {
  private static final LoggerContext PRODUCTION = production();

  @Test
  void everythingGoesToStandardError() {
    var root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    var appenders = root.iteratorForAppenders();

    assertThat(appenders).toIterable().hasSize(1).allMatch(LogTest::isStandardError);
  }

  @Test
  void librariesAreQuiet() {
    var levels =
        Stream.of("de.bwaldvogel.mongo", "org.quartz", "org.mongodb", "io.netty", "com.slack.api")
            .map(name -> logger(name).getEffectiveLevel());

    assertThat(levels).containsOnly(Level.ERROR);
  }

  @Test
  void wordsOfMembersAreNeverLoggedByTheEmbeddedServer() {
    var levels =
        Stream.of("de.bwaldvogel.mongo.wire", "de.bwaldvogel.mongo.backend")
            .map(name -> logger(name).getEffectiveLevel());

    assertThat(levels).containsOnly(Level.OFF);
  }

  private static boolean isStandardError(Appender<ILoggingEvent> appender) {
    return appender instanceof ConsoleAppender<?> console
        && console.getTarget().equals("System.err");
  }

  private static Logger logger(String name) {
    return PRODUCTION.getLogger(name);
  }

  private static LoggerContext production() {
    LoggerContext context = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(
          Objects.requireNonNull(LogTest.class.getResource("/logback.xml"), "logback.xml"));
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
    return context;
  }
}
