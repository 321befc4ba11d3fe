package headway.command.tree;

import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Want;
import headway.command.grammar.Arg;
import headway.command.grammar.Flag;

/// One piece of a way to say a command.
sealed interface Piece {
  /// A word that is always there.
  record Said(String word) implements Piece {}

  /// A value, behind the word that leads it, if any does.
  record Value(Blank blank, String lead, Arg<?> arg) implements Piece {}

  record Ticked(Blank blank, Flag flag) implements Piece {}

  /// A word that is there because it was chosen.
  record Chosen(Blank blank, String word) implements Piece {}

  static Piece value(Arg<?> arg, String name, String lead, String about, boolean needed) {
    return new Value(new Blank(name, about, arg.type().want(), needed), lead, arg);
  }

  static Piece ticked(Flag flag) {
    return new Ticked(new Blank(flag.name(), flag.about(), new Want.Tick(), false), flag);
  }
}
