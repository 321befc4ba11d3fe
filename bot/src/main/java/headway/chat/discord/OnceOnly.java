package headway.chat.discord;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// A forum's post goes out once: JDA and the HTTP client try again what was cut off, and of a
/// second one Discord would make a second post.
final class OnceOnly implements Interceptor {
  private static final int SERVER_ERROR = 500;

  private final Set<RequestBody> sent =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    if (body == null || !isForumPost(request)) {
      return chain.proceed(request);
    }
    if (!sent.add(body)) {
      throw new IOException("it may stand there already");
    }
    Response response = chain.proceed(request);
    if (response.code() < SERVER_ERROR) {
      sent.remove(body);
    }
    return response;
  }

  private static boolean isForumPost(Request request) {
    return request.method().equals("POST")
        && request.url().encodedPath().matches(".*/channels/\\d+/threads");
  }
}
