package headway.store.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import headway.store.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/// A port whose driver errors are told as store errors, with cause and next step.
final class Guarded {
  /// What the embedded server answers when a disk is full; its message says what to do.
  private static final int DISK_IS_FULL = 14031;

  private Guarded() {}

  static <P> P port(Class<P> type, P store) {
    Object guarded =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(store, method, arguments));
    return type.cast(guarded);
  }

  private static Object call(Object store, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof MongoException cause ? told(cause) : e.getCause();
    }
  }

  static StoreException told(MongoException e) {
    return switch (e) {
      case MongoSecurityException _ ->
          new StoreException("MongoDB refused the user name or password. Correct MONGODB_URI.");
      case MongoServerException full when full.getCode() == DISK_IS_FULL ->
          new StoreException(words(full), e);
      case MongoServerException refused ->
          new StoreException(
              "The store refused this, and nothing was changed: " + words(refused), e);
      default ->
          new StoreException(
              "The store doesn't answer. Make sure that it runs, then try again.", e);
    };
  }

  private static String words(MongoServerException e) {
    return switch (e) {
      case MongoCommandException command -> command.getErrorMessage();
      case MongoWriteException write -> write.getError().getMessage();
      default -> String.valueOf(e.getMessage());
    };
  }
}
