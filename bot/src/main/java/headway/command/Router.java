package headway.command;

import headway.chat.Audience;
import headway.chat.Desk;
import headway.chat.Message;
import headway.chat.Place;
import headway.chat.Request;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Outbox;
import headway.flow.People;
import headway.flow.Reply;
import headway.flow.nudge.OutNews.Riding;
import headway.store.Inbox;
import headway.store.Inbox.Received;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every request, once; the one door through which errors become words.
public final class Router implements Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);
  private static final int ABANDONED = 100;

  private final Inbox inbox;
  private final People people;
  private final Dispatch dispatch;
  private final Outbox outbox;
  private final Faults faults;

  public Router(
      Inbox inbox, People people, Dispatch dispatch, Outbox outbox, Supplier<String> references) {
    this.inbox = inbox;
    this.people = people;
    this.dispatch = dispatch;
    this.outbox = outbox;
    this.faults = new Faults(references);
  }

  @Override
  public void receive(Request request) {
    accept(request).run();
  }

  @Override
  public Runnable accept(Request request) {
    try {
      Received received = new Received(request, dispatch.open(request));
      return inbox.put(received) ? () -> answered(received, false) : () -> {};
    } catch (RuntimeException fault) {
      return () -> apologise(request, fault);
    }
  }

  @Override
  public void refuse(Request request, RuntimeException fault) {
    apologise(request, fault);
  }

  @Override
  public boolean asks(String words) {
    return dispatch.asks(words);
  }

  @Override
  public void look(Request request) {
    people
        .known(request)
        .ifPresent(caller -> outbox.answer(caller, reply(caller, new Received(request))));
  }

  /// Answers what a process took and never finished, the oldest first.
  public void resume() {
    List<Received> abandoned = new ArrayList<>(inbox.abandoned(ABANDONED));
    abandoned.sort(Comparator.comparing(received -> received.request().at()));
    abandoned.forEach(received -> answered(received, true));
  }

  private void answered(Received received, boolean resumed) {
    try {
      Caller caller = people.arrive(received.request());
      answer(received, resumed ? caller.resumed() : caller);
    } catch (RuntimeException fault) {
      apologise(received.request(), fault);
    }
  }

  private void answer(Received received, Caller caller) {
    Request request = received.request();
    Riding riding = dispatch.beside().news().with(caller);
    Reply reply = riding.reply().then(reached(caller, reply(riding.caller(), received)));
    if (outbox.answer(riding.caller(), reply)) {
      finish(request, riding);
    } else {
      LOG.warn("the chat takes no answer to {} now; it stays in the inbox", request.eventId());
    }
  }

  private void finish(Request request, Riding riding) {
    try {
      dispatch.beside().news().said(riding);
    } catch (RuntimeException fault) {
      LOG.error("the news in the answer to {} is told once more", request.eventId(), fault);
    }
    finish(request);
  }

  /// What can't be marked as done is run again later, which changes nothing and answers once more.
  private void finish(Request request) {
    try {
      inbox.done(request.eventId());
    } catch (RuntimeException fault) {
      faults.log(request.eventId() + " was answered and stays in the inbox", fault);
    }
  }

  private Reply reply(Caller caller, Received received) {
    Request request = received.request();
    try {
      return dispatch.answer(caller, request.input(), received.open());
    } catch (UsageException mistake) {
      return Reply.of(Mistake.message(mistake));
    } catch (RuntimeException fault) {
      return Reply.of(Message.mistake(faults.words(request, fault)));
    }
  }

  /// The deed is done, whatever becomes of looking whether nudges reach the member.
  private Reply reached(Caller caller, Reply answer) {
    try {
      return dispatch.beside().reach().after(caller, answer);
    } catch (RuntimeException fault) {
      faults.log("whether nudges reach " + caller.id() + " is asked once more", fault);
      return answer;
    }
  }

  /// Who was told to try again is not answered a second time later.
  private void apologise(Request request, RuntimeException fault) {
    try {
      outbox.plainly(privately(request.from()), faults.words(request, fault));
      finish(request);
    } catch (RuntimeException silent) {
      faults.log("nor could the answer to " + request.eventId() + " be sent", silent);
    }
  }

  private static Audience privately(Request.From from) {
    return switch (from.place()) {
      case Place.Direct _ -> new Audience.Direct(from.account());
      case Place.InChannel in -> new Audience.Whisper(in.channel(), from.account());
    };
  }
}
