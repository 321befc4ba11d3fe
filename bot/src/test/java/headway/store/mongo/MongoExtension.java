package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test class a fresh `MongoDatabase`, the kind of `Server` it is on, and its `QueryLog`.
public final class MongoExtension implements ParameterResolver, AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(MongoExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == MongoDatabase.class || type == Server.class || type == QueryLog.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Server.class) {
      return TestServer.shared().kind();
    }
    return type == QueryLog.class ? TestServer.shared().queries() : database(context);
  }

  /// A database nobody used before; whoever asks drops it.
  public static MongoDatabase fresh() {
    return TestServer.shared().freshDatabase();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    MongoDatabase database =
        context.getStore(NAMESPACE).remove(context.getRequiredTestClass(), MongoDatabase.class);
    if (database != null) {
      database.drop();
    }
  }

  private static MongoDatabase database(ExtensionContext context) {
    ExtensionContext classes = context.getTestMethod().isPresent() ? parent(context) : context;
    return classes
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getRequiredTestClass(),
            _ -> TestServer.shared().freshDatabase(),
            MongoDatabase.class);
  }

  private static ExtensionContext parent(ExtensionContext context) {
    return context.getParent().orElse(context);
  }
}
