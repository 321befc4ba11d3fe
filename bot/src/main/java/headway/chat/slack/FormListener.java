package headway.chat.slack;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import headway.chat.Message;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.slack.block.FormErrors;
import headway.chat.slack.block.FormValues;
import headway.chat.slack.block.FormView;
import headway.chat.talk.Recent;
import headway.store.Questions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Takes filled modals; what is wrong stands beside the field, what comes next in the same modal.
final class FormListener {
  /// Slack waits three seconds.
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private static final Duration OPEN = Duration.ofHours(1);

  private final SlackApi api;
  private final Counter counter;
  private final Questions questions;
  private final Originals originals;

  /// How often the same answers were told to be mistaken.
  private final Recent<String, Integer> mistakes;

  FormListener(SlackApi api, Counter counter, Questions questions, Originals originals) {
    this.originals = originals;
    this.mistakes = new Recent<>(OPEN, counter.clock());
    this.api = api;
    this.counter = counter;
    this.questions = questions;
  }

  void on(App app) {
    app.viewSubmission(FormView.FORM, (request, context) -> filled(request.getPayload(), context));
    app.viewClosed(
        FormView.FORM,
        (request, context) -> {
          closed(request.getPayload());
          return context.ack();
        });
  }

  private Response filled(ViewSubmissionPayload form, ViewSubmissionContext context) {
    Sender by = Senders.of(form);
    View view = form.getView();
    Asked asked = Asked.read(view);
    Map<String, String> values = asked.before().withEmptied(FormValues.of(view));
    String event = event(view, values);
    Modal modal = Modal.filled(api, by.team(), view);
    Exchange exchange =
        new Exchange(
            by.account(), "slack/" + event, Optional.empty(), Optional.of(modal), asked.openedBy());
    counter.take(
        by,
        asked.place(by.team()),
        new Input.Submission(asked.question(), values, asked.before().signs()),
        exchange,
        () -> originals.end(exchange));
    Response response = answer(modal, view, context);
    if (modal.isMistaken()) {
      mistakes.put(sent(view, values), mistakes.find(sent(view, values)).orElse(0) + 1);
    }
    return response;
  }

  /// The same answers to the same form are one event, however often they are sent; once they were
  /// told to be mistaken, whoever sends them again means it.
  private String event(View view, Map<String, String> values) {
    String sent = sent(view, values);
    return sent + mistakes.find(sent).map(times -> "/" + times).orElse("");
  }

  private static String sent(View view, Map<String, String> values) {
    return view.getId() + "/" + view.getHash() + "/" + values.hashCode();
  }

  private static Response answer(Modal modal, View view, ViewSubmissionContext context) {
    CompletableFuture<Modal.Filled> waiting = modal.waiting().orElseThrow();
    try {
      return response(waiting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), view, context);
    } catch (TimeoutException _) {
      View loading = FormView.saying(Message.of("One moment."));
      if (waiting.complete(new Modal.Filled.Next(loading))) {
        modal.loads();
      }
      return response(waiting.join(), view, context);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return context.ack();
    }
  }

  private static Response response(Modal.Filled filled, View view, ViewSubmissionContext context) {
    return switch (filled) {
      case Modal.Filled.Next next -> context.ack("update", next.view());
      case Modal.Filled.Mistaken mistaken ->
          context.ackWithErrors(FormErrors.of(view, mistaken.byField()));
      case Modal.Filled.Over _ -> context.ack();
    };
  }

  /// Nothing is asked any more, so that the next line is words again.
  private void closed(ViewClosedPayload form) {
    Sender by = Senders.of(form);
    Asked asked = Asked.read(form.getView());
    Place place = asked.place(by.team());
    counter.later(
        by,
        () ->
            questions
                .find(by.account(), place)
                .filter(open ->
                    asked
                        .question()
                        .startsWith(open.form().kind().name() + "|" + open.form().subject() + "|"))
                .ifPresent(questions::close));
  }
}
