package headway.chat;

import java.util.EnumSet;
import java.util.Set;

/// What a button does; its subject is named by the offer. Buttons that open a form say so.
public enum Action {
  APPROVE(false),
  SHOW_DRAFT(false),
  DROP_DRAFT(false),
  FILL_DRAFT(true),
  ASK_KIND(false),
  EDIT_TEXT(true),
  DRAFT_DETAILS(true),
  ADD_LINE(true),
  ASK_ME(true),
  SHOW_QUEUE(false),
  MOVE(true),
  EDIT_DELIVERY(true),
  CANCEL(false),
  RETRY(false),
  POST_BY_HAND(false),
  POSTED(false),
  POSTED_AT(true),
  DRAFT_IT(true),
  ANOTHER(false),
  SNOOZE(false),
  NOT_TODAY(false),
  MONDAYS_ONLY(false),
  ASK_IN_A_MONTH(false),
  STOP_NUDGES(false),
  REPAIR(false),
  I_WAS_AWAY(false),
  TARGET_ONE(false),
  SHOW_SHARES(false),
  SHARE_KIND(false),
  SET_UP(true),
  LOG_ONE(true),
  PASTE_LINK(true),
  ANSWER(false),
  SKIP(false),
  FINE(false),
  CHANGE_RHYTHM(true),
  EDIT_CARD(true),
  LATER(false),
  LET_OUT(false),
  QUEUE_GO(false),
  HOLD(false),
  FORGET_ME(false),
  KEEP_ME(false),
  WELCOME_START(false),
  WELCOME_SUGGEST(true),
  SPACE_SHARE(true),
  SPACE_LIST(true),
  SPACE_HOLD(false),
  SPACE_GO(false),
  SPACE_WELCOME(false),
  SPACE_POOL(false),
  POOL_TAKE_IN(false),
  POOL_LEAVE_OUT(false),
  REPORT(false);

  private static final Set<Action> SHOWING =
      EnumSet.of(SHOW_DRAFT, ASK_KIND, SHOW_QUEUE, SHOW_SHARES, ANOTHER, WELCOME_START, SPACE_POOL);

  private final boolean opensForm;

  Action(boolean opensForm) {
    this.opensForm = opensForm;
  }

  /// Whether it only shows or asks, so that pressing it again changes nothing.
  public boolean isRepeatable() {
    return opensForm || SHOWING.contains(this);
  }

  /// Whether pressing it opens a form, which in some chats must be the first answer.
  public boolean opensForm() {
    return opensForm;
  }
}
