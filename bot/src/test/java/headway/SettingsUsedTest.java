package headway;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import headway.coach.Balance;
import headway.coach.NoteRules;
import headway.domain.Kind;
import headway.domain.week.WeekRules;
import headway.settings.Settings;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every setting changes something.
class SettingsUsedTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir private Path home;

  @Test
  void everySettingIsReadByWhatItIsFor() {
    JavaClasses classes =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("headway");

    Set<String> unread =
        components(Settings.class)
            .filter(component -> !isRead(classes, component))
            .map(SettingsUsedTest::name)
            .collect(toSet());

    assertThat(unread).isEmpty();
    assertThat(components(Settings.class)).hasSizeGreaterThan(45);
  }

  @Test
  void whatStandsInTheDefaultsIsWhatTheRulesSay() {
    Settings settings = read(Map.of());

    assertThat(Rules.weeks(settings.habit())).isEqualTo(WeekRules.DEFAULT);
    assertThat(Rules.balance(settings.habit().balance())).isEqualTo(Balance.DEFAULT);
    assertThat(Rules.notes(settings.sharing().draft())).isEqualTo(NoteRules.DEFAULT);
  }

  @Test
  void eachNumberOfAWeekHasItsPlaceInTheRules() {
    Settings settings =
        read(
            Map.of(
                "HEADWAY_STREAK_FREEZES_AT_START", "5",
                "HEADWAY_STREAK_FREEZE_EVERY", "6",
                "HEADWAY_STREAK_FREEZES_HELD", "7",
                "HEADWAY_STREAK_REPAIR_DAYS", "1",
                "HEADWAY_PAUSE_DAYS_FOR_A_WEEK", "2",
                "HEADWAY_STREAK_STRENGTH_HALF_LIFE", "8",
                "HEADWAY_STREAK_SHOWN_FROM", "9"));

    assertThat(Rules.weeks(settings.habit()))
        .isEqualTo(new WeekRules(new WeekRules.Freezes(5, 6, 7), 1, 2, 8, 9));
  }

  @Test
  void eachNumberOfTheCoachHasItsPlaceInTheRules() {
    Settings settings =
        read(
            Map.of(
                "HEADWAY_BALANCE_LAST", "5",
                "HEADWAY_BALANCE_INFORM", "10",
                "HEADWAY_BALANCE_CELEBRATE", "20",
                "HEADWAY_BALANCE_HIGHLIGHT", "30",
                "HEADWAY_BALANCE_INSIGHT", "40",
                "HEADWAY_DRAFT_SAME_LINK_DAYS", "11",
                "HEADWAY_DRAFT_SAME_TEXT_DAYS", "12",
                "HEADWAY_DRAFT_HASHTAGS", "1",
                "HEADWAY_DRAFT_NOTES", "2"));

    assertThat(Rules.notes(settings.sharing().draft())).isEqualTo(new NoteRules(11, 12, 1, 2));
    assertThat(Rules.balance(settings.habit().balance()))
        .isEqualTo(
            new Balance(
                5,
                Map.of(Kind.INFORM, 10, Kind.CELEBRATE, 20, Kind.HIGHLIGHT, 30, Kind.INSIGHT, 40)));
  }

  @Test
  void aNewMemberAimsForAsManySharesAsSetInWeeksThatBeginAsSet() {
    Settings settings =
        read(Map.of("HEADWAY_WEEK_TARGET", "5", "HEADWAY_WEEK_FIRST_DAY", "sunday"));

    var rhythm = Rules.rhythm(settings.habit().week(), BERLIN, NOW);

    assertThat(rhythm.targetOn(rhythm.dayAt(NOW))).isEqualTo(5);
    assertThat(rhythm.firstDay()).isEqualTo(DayOfWeek.SUNDAY);
    var usual = Rules.rhythm(read(Map.of()).habit().week(), BERLIN, NOW);
    assertThat(usual.targetOn(usual.dayAt(NOW))).isEqualTo(2);
    assertThat(usual.targets()).isEmpty();
  }

  private Settings read(Map<String, String> more) {
    var environment = new HashMap<>(Map.of("HEADWAY_HOME", home.toString()));
    environment.putAll(more);
    return Settings.read(environment, Optional.empty());
  }

  /// Those of a record, and of every record of settings in it.
  private static Stream<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .flatMap(component ->
            Stream.concat(
                Stream.of(component),
                classes(component.getGenericType())
                    .filter(SettingsUsedTest::isSection)
                    .flatMap(SettingsUsedTest::components)));
  }

  private static Stream<Class<?>> classes(Type type) {
    return switch (type) {
      case Class<?> plain -> Stream.of(plain);
      case ParameterizedType of ->
          Stream.of(of.getActualTypeArguments()).flatMap(SettingsUsedTest::classes);
      default -> Stream.of();
    };
  }

  private static boolean isSection(Class<?> type) {
    return type.isRecord() && type.getPackage().equals(Settings.class.getPackage());
  }

  private static boolean isRead(JavaClasses classes, RecordComponent component) {
    JavaMethod accessor =
        classes.get(component.getDeclaringRecord()).getMethod(component.getName());
    return accessor.getAccessesToSelf().stream()
        .anyMatch(access -> !access.getOriginOwner().getPackageName().equals("headway.settings"));
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
