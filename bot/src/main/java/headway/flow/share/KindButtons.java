package headway.flow.share;

import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Kind;
import headway.domain.Share;
import java.util.Arrays;
import java.util.List;

/// The four kinds to choose from for a share; a button's subject is `h3 inform`.
final class KindButtons {
  private KindButtons() {}

  static List<Button> of(Share share) {
    return Arrays.stream(Kind.values()).map(kind -> button(share, kind)).toList();
  }

  private static Button button(Share share, Kind kind) {
    String subject = share.id().shortName() + " " + kind.word();
    return new Button(kind.word(), Action.SHARE_KIND, subject);
  }
}
