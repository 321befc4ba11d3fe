package headway.chat.discord.peer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// One request to the REST API.
///
/// @param ids what stands in the path's places
/// @param body the JSON, empty where there is none
record Call(String path, List<String> ids, String query, String body, List<Attachment> files) {
  /// A file that came with it.
  ///
  /// @param content its bytes, a letter each
  record Attachment(String name, String content) {
    byte[] bytes() {
      return content.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  Call {
    ids = List.copyOf(ids);
    files = List.copyOf(files);
  }

  String id(int place) {
    return ids.get(place);
  }

  Call with(List<String> found) {
    return new Call(path, found, query, body, files);
  }

  DataObject object() {
    return body.isBlank() ? DataObject.empty() : DataObject.fromJson(body);
  }

  DataArray array() {
    return DataArray.fromJson(body);
  }
}
