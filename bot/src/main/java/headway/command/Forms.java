package headway.command;

import headway.chat.FormKind;

/// Knows which handler takes the answers to which form.
public interface Forms {
  FormHandler of(FormKind kind);
}
