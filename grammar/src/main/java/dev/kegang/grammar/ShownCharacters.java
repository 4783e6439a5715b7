package dev.kegang.grammar;

import org.antlr.v4.runtime.CharStream;

/** A char stream whose characters, as the lexer is shown them, lie in one array. */
interface ShownCharacters extends CharStream {

  /** At least {@link #size} characters; what lies behind them is not part of the text. */
  char[] shown();
}
