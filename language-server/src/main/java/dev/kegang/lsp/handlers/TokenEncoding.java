package dev.kegang.lsp.handlers;

import dev.kegang.ide.Token;
import dev.kegang.ide.TokenType;
import dev.kegang.lsp.Positions;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokensEdit;

/** Puts tokens into five numbers each, as LSP has them. */
final class TokenEncoding {

  private static final int NUMBERS = 5;

  private static final List<String> TYPES = names();

  private TokenEncoding() {}

  /** What a token's type counts into. */
  static List<String> types() {
    return TYPES;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (TokenType type : TokenType.values()) {
      names.add(type.id());
    }
    return List.copyOf(names);
  }

  /** What the bits of a token's modifiers stand for. */
  static List<String> modifiers() {
    return List.of(SemanticTokenModifiers.Definition);
  }

  /** The tokens that share a character with a range. */
  static int[] encode(List<Token> tokens, TextRange range, SourceText source, Positions positions) {
    int[] data = new int[tokens.size() * NUMBERS];
    int length = 0;
    int line = 0;
    int column = 0;
    for (Token token : tokens) {
      if (!token.range().overlaps(range)) {
        continue;
      }
      Position start = positions.position(source, token.range().start());
      Position end = positions.position(source, token.range().end());
      boolean sameLine = start.getLine() == line;
      data[length++] = start.getLine() - line;
      data[length++] = sameLine ? start.getCharacter() - column : start.getCharacter();
      data[length++] = end.getCharacter() - start.getCharacter();
      data[length++] = TYPES.indexOf(token.type().id());
      data[length++] = token.definition() ? 1 : 0;
      line = start.getLine();
      column = start.getCharacter();
    }
    return Arrays.copyOf(data, length);
  }

  /** The edit that makes one array the other: everything between what both begin and end with. */
  static List<SemanticTokensEdit> difference(int[] before, int[] after) {
    int start = 0;
    int shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start] == after[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
    }
    if (start == before.length && start == after.length) {
      return List.of();
    }
    List<Integer> inserted = SemanticTokensHandler.boxed(after, start, after.length - end);
    return List.of(new SemanticTokensEdit(start, before.length - end - start, inserted));
  }
}
