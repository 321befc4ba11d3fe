package headway.flow.data;

import headway.domain.ChatKind;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.SentFiles;
import headway.store.Archive;
import headway.store.MemberArchive;

/// Where an export is taken from: the folder of files in the terminal, else what is sent along.
public final class ImportSource {
  private final Archive archive;
  private final SentFiles sent;

  public ImportSource(Archive archive, SentFiles sent) {
    this.archive = archive;
    this.sent = sent;
  }

  MemberArchive read(Caller caller, String words) {
    ChatKind chat = caller.account().chat();
    return chat == ChatKind.CONSOLE
        ? archive.read(words)
        : sent.take(caller, words, file -> archive.read(file.name(), file.bytes()))
            .orElseThrow(() -> new UsageException(notSent(chat)));
  }

  private static String notSent(ChatKind chat) {
    return switch (chat) {
      case DISCORD ->
          "That is no file that you sent me. Choose the export in `/headway data import`, or write"
              + " `import` to me with the file in the same message.";
      case SLACK, CONSOLE ->
          "I can't take a file from here. Whoever runs Headway can: `import FILE` in its terminal.";
    };
  }
}
