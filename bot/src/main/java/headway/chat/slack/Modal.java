package headway.chat.slack;

import com.slack.api.model.view.View;
import headway.chat.FormBefore;
import headway.chat.Message;
import headway.chat.slack.block.FormView;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The modal of one exchange: it may be opened while the trigger lives, or is open already.
final class Modal {
  private final SlackApi api;
  private final String team;
  private String trigger;
  private Optional<String> view = Optional.empty();
  private Optional<CompletableFuture<Filled>> waiting = Optional.empty();
  private Optional<View> filled = Optional.empty();
  private boolean loading;

  private Modal(SlackApi api, String team, String trigger) {
    this.api = api;
    this.team = team;
    this.trigger = trigger;
  }

  /// What a filled modal is answered with, while Slack waits for that.
  sealed interface Filled {
    record Next(View view) implements Filled {}

    /// Not taken.
    ///
    /// @param byField what is wrong, by the fields' names; that of no name is about the form
    record Mistaken(Map<String, String> byField) implements Filled {}

    record Over() implements Filled {}
  }

  static Modal openable(SlackApi api, String team, String trigger) {
    return new Modal(api, team, trigger);
  }

  static Modal open(SlackApi api, String team, String view) {
    Modal modal = new Modal(api, team, "");
    modal.view = Optional.of(view);
    return modal;
  }

  /// One that was filled; Slack waits for what follows.
  static Modal filled(SlackApi api, String team, View view) {
    Modal modal = open(api, team, view.getId());
    modal.filled = Optional.of(view);
    modal.waiting = Optional.of(new CompletableFuture<>());
    return modal;
  }

  Optional<CompletableFuture<Filled>> waiting() {
    return waiting;
  }

  /// Opens it at once, before anybody knows what will stand in it.
  synchronized void load() {
    loading = show(FormView.saying(Message.of("One moment.")));
  }

  /// From now on it shows that its answers are being looked at.
  synchronized void loads() {
    loading = true;
  }

  /// Whether it is shown now.
  synchronized boolean show(View next) {
    loading = false;
    if (waiting.filter(answer -> answer.complete(new Filled.Next(next))).isPresent()) {
      return true;
    }
    return view.isPresent() ? replaced(view.get(), next) : opened(next);
  }

  /// Whether what is wrong stands beside the fields; once Slack waits no longer, above them.
  synchronized boolean mistaken(Map<String, String> byField) {
    if (waiting.filter(answer -> answer.complete(new Filled.Mistaken(byField))).isPresent()) {
      return true;
    }
    return loading && shownAgain(byField, new FormBefore(Map.of()));
  }

  /// Whether all that was filled in stands there once more, with what is newer above it.
  synchronized boolean outdone(Map<String, String> byField, FormBefore newer) {
    return shownAgain(byField, newer);
  }

  private boolean shownAgain(Map<String, String> byField, FormBefore newer) {
    return filled
        .map(
            form -> FormView.again(form, byField.values(), Asked.read(form).after(newer).written()))
        .filter(this::show)
        .isPresent();
  }

  /// Whether what was filled in was answered with what is wrong.
  boolean isMistaken() {
    return waiting
        .filter(answer -> answer.getNow(new Filled.Over()) instanceof Filled.Mistaken)
        .isPresent();
  }

  /// Closes what asked, or says there what came of it.
  synchronized void over(Message said) {
    waiting.ifPresent(answer -> answer.complete(new Filled.Over()));
    if (loading && view.isPresent()) {
      loading = false;
      replaced(view.get(), FormView.saying(said));
    }
  }

  private boolean opened(View next) {
    if (trigger.isEmpty()) {
      return false;
    }
    var opened =
        api.call(team, client -> client.viewsOpen(r -> r.triggerId(trigger).view(next))).answer();
    trigger = "";
    view = opened.map(answer -> answer.getView().getId());
    return view.isPresent();
  }

  private boolean replaced(String id, View next) {
    return api.call(team, client -> client.viewsUpdate(r -> r.viewId(id).view(next)))
        .answer()
        .isPresent();
  }
}
