package dev.kegang.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * Follows the edges ANTLR's lexer has learned directly through an array of characters. Where an
 * edge is not known yet, and at the end of a text, ANTLR's own simulator reads the token, and
 * learns the edge; so the tokens are always its tokens. Lines and columns are not counted: we place
 * everything by offset.
 */
public final class ArrayLexerSimulator extends LexerATNSimulator {

  private ArrayLexerSimulator(
      Lexer lexer, ATN atn, DFA[] decisionToDfa, PredictionContextCache sharedContextCache) {
    super(lexer, atn, decisionToDfa, sharedContextCache);
  }

  /** Lets a lexer read this way. */
  public static void attachTo(OutlineLexer lexer) {
    attach(lexer, OutlineLexer._ATN, OutlineLexer._decisionToDFA, OutlineLexer._sharedContextCache);
  }

  /** Lets a lexer read this way. */
  public static void attachTo(HeadingLexer lexer) {
    attach(lexer, HeadingLexer._ATN, HeadingLexer._decisionToDFA, HeadingLexer._sharedContextCache);
  }

  /** Lets a lexer read this way. */
  public static void attachTo(CitationLexer lexer) {
    attach(
        lexer, CitationLexer._ATN, CitationLexer._decisionToDFA, CitationLexer._sharedContextCache);
  }

  private static void attach(
      Lexer lexer, ATN atn, DFA[] decisionToDfa, PredictionContextCache cache) {
    lexer.setInterpreter(new ArrayLexerSimulator(lexer, atn, decisionToDfa, cache));
  }

  // ERROR is one object in ANTLR, told by identity there too.
  @SuppressWarnings("ReferenceEquality")
  @Override
  protected int execATN(CharStream input, DFAState start) {
    if (!(input instanceof ShownCharacters stream)) {
      return super.execATN(input, start);
    }
    char[] characters = stream.shown();
    int length = stream.size();
    int offset = stream.index();
    DFAState state = start;
    DFAState accepted = start.isAcceptState ? start : null;
    int acceptedAt = offset;
    while (offset < length) {
      DFAState target = target(state, characters[offset]);
      if (target == null) {
        return super.execATN(input, start);
      }
      if (target == ATNSimulator.ERROR) {
        break;
      }
      offset++;
      if (target.isAcceptState) {
        accepted = target;
        acceptedAt = offset;
      }
      state = target;
    }
    if (accepted == null || offset == length) {
      return super.execATN(input, start);
    }
    accept(input, accepted.lexerActionExecutor, startIndex, acceptedAt, line, charPositionInLine);
    return accepted.prediction;
  }

  private static @Nullable DFAState target(DFAState state, char character) {
    DFAState[] edges = state.edges;
    return edges == null || character > MAX_DFA_EDGE ? null : edges[character - MIN_DFA_EDGE];
  }
}
