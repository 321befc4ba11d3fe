package headway.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import java.util.function.Supplier;

/// Runs an upsert by id; two that both insert make one fail, which then finds the other's.
final class Upsert {
  private Upsert() {}

  static <R> R run(Supplier<R> upsert) {
    try {
      return upsert.get();
    } catch (MongoServerException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return upsert.get();
      }
      throw e;
    }
  }
}
