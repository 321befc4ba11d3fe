package headway.flow.data;

import headway.domain.DeliveryState;
import headway.domain.Habits.Switch;
import headway.domain.Matter;
import headway.domain.Outlet;
import headway.domain.Sequence;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Brought;
import headway.domain.Suggestion.Listing;
import headway.domain.Suggestion.Note;
import headway.domain.SuggestionId;
import headway.domain.week.Pause;
import headway.flow.Caller;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.ArchiveFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody with something of everything, and their exports.
final class Belongings {
  final Town town;
  final ArchiveFiles archive;
  final Works.Files files;
  private final ExportMember export;

  Belongings(Town town, Path folder) {
    this.town = town;
    this.archive = new ArchiveFiles(folder);
    var stores = town.stores;
    this.files = new Works.Files(archive, stores.pictures(folder, 1));
    this.export =
        new ExportMember(
            new Works(
                stores.drafts(), stores.shares(), stores.suggestions(), stores.echoes(), files),
            stores.leads());
  }

  /// Somebody with a card, two kept weeks, a rest, three drafts and a suggestion in each list.
  Caller settled() {
    Caller mia = town.newcomer();
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-03"));
    for (String day : List.of("2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11")) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    Pause pause = new Pause(LocalDate.parse("2026-11-16"), Optional.empty());
    town.stores
        .members()
        .change(
            mia.id(),
            mia.change("settle"),
            member ->
                member
                    .with(member.card().edited(card -> card.withAudience("teachers"), mia.today()))
                    .rhythm(rhythm -> rhythm.paused(pause, mia.today()))
                    .habits(habits -> habits.turned(Switch.STREAK_HIDDEN, true)));
    Written.by(town, mia).text("an open text").open();
    DeliveryState.Waiting waits = new DeliveryState.Waiting(mia.now(), 0, false);
    Written.by(town, mia).text("an approved text").waiting(new Outlet.ByHand(), waits);
    DeliveryState.Published out = new DeliveryState.Published(mia.now(), Optional.empty());
    Written.by(town, mia).text("a published text").number(2).waiting(new Outlet.ByHand(), out);
    suggests(mia, "mine alone", new Listing.Own(mia.id()));
    suggests(mia, "for all of " + mia.id().value(), new Listing.Pool());
    return town.again(mia);
  }

  SuggestionId suggests(Caller mia, String words, Listing listing) {
    int number = town.stores.numbers().next(Town.SPACE, Sequence.SUGGESTION);
    SuggestionId id = new SuggestionId(Town.SPACE, number);
    Brought brought = new Brought(mia.id(), "Mia", mia.now());
    Note note = new Note(mia.id(), "why I like it");
    town.stores
        .suggestions()
        .add(new Suggestion(id, new Matter.Words(words), listing, brought, List.of(note)));
    return id;
  }

  Path exported(Caller mia) {
    String said = Town.read(export.export(mia));
    return Path.of(said.substring(said.indexOf('/'), said.indexOf('\n')));
  }

  String exportedName(Caller mia) {
    return String.valueOf(exported(mia).getFileName());
  }
}
