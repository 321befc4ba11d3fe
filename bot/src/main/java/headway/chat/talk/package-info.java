/// What holding a conversation takes in any chat: taking turns, remembering what was learned of
/// late.
@NullMarked
package headway.chat.talk;

import org.jspecify.annotations.NullMarked;
