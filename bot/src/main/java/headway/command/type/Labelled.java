package headway.command.type;

import headway.command.grammar.Type;

/// A type that is named by a label.
interface Labelled<T> extends Type<T> {
  Label label();

  @Override
  default String placeholder() {
    return label().placeholder();
  }

  @Override
  default String noun() {
    return label().noun();
  }

  @Override
  default String example() {
    return label().example();
  }
}
