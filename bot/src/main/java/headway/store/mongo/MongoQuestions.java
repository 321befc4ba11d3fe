package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.chat.Place;
import headway.domain.Account;
import headway.store.Question;
import headway.store.Questions;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/// Open questions, one by account and place.
final class MongoQuestions implements Questions {
  static final Collection COLLECTION =
      Collection.of("questions", Index.on("account"), Index.on("at"));

  static final Shape<Question> SHAPE =
      new Shape<>(COLLECTION.name(), Question.class, Question::key, MongoQuestions::keys);

  private static final UpdateOptions CREATING = new UpdateOptions().upsert(true);

  private final Shelf<Question> questions;

  MongoQuestions(MongoDatabase database) {
    this.questions = new Shelf<>(database, SHAPE);
  }

  @Override
  public void open(Question question) {
    Document id = new Document("_id", question.key());
    Document update = Update.of(SHAPE, question).bson();
    Upsert.run(() -> questions.documents().updateOne(id, update, CREATING));
  }

  @Override
  public Optional<Question> find(Account account, Place place) {
    return questions.find(Question.key(account, place));
  }

  @Override
  public void close(Question question) {
    questions
        .documents()
        .deleteOne(new Document("_id", question.key()).append("at", question.askedAt()));
  }

  @Override
  public void sweep(Instant before) {
    questions.documents().deleteMany(new Document("at", new Document("$lt", before)));
  }

  @Override
  public void removeAll(Account account) {
    questions.documents().deleteMany(new Document("account", account.key()));
  }

  private static Document keys(Question question) {
    return new Document("account", question.account().key()).append("at", question.askedAt());
  }
}
