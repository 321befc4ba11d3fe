package headway.flow.queue;

import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.domain.Post;
import headway.publish.Publisher;
import headway.publish.Receipt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Publishes to channels, remembers what, and can be made to answer otherwise.
final class RecordingPublisher implements Publisher {
  /// What was published, where, as whom, under which key.
  record Publication(Outlet outlet, Account author, Post post, String key) {}

  private static final int LONGEST = 1_000;

  private final List<Publication> publications = new ArrayList<>();
  private final Deque<Supplier<Receipt>> answers = new ArrayDeque<>();

  @Override
  public boolean serves(Outlet outlet) {
    return outlet instanceof Outlet.ToChannel;
  }

  @Override
  public Fit fit(Outlet outlet, Account author, Post post) {
    return new Fit(post.text().length(), LONGEST, Fit.Beyond.REFUSED);
  }

  @Override
  public synchronized Receipt publish(Outlet outlet, Account author, Post post, String key) {
    publications.add(new Publication(outlet, author, post, key));
    return answers.isEmpty()
        ? new Receipt.Published(Optional.of("https://chat.example/" + publications.size()))
        : answers.removeFirst().get();
  }

  /// Answers the next publication so.
  void answer(Supplier<Receipt> answer) {
    answers.add(answer);
  }

  void answer(Receipt receipt) {
    answer(() -> receipt);
  }

  List<Publication> publications() {
    return publications;
  }

  List<String> texts() {
    return publications.stream().map(publication -> publication.post().text()).toList();
  }
}
