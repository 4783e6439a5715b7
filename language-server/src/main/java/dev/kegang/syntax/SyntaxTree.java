package dev.kegang.syntax;

import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineTokens;
import dev.kegang.grammar.TokenList;
import dev.kegang.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The grammar's tree of one text. There is one for every text, because every text is a document;
 * token offsets are UTF-16 offsets of the text.
 */
public record SyntaxTree(OutlineParser.DocumentContext document) {

  public static SyntaxTree parse(SourceText source) {
    return parse(OutlineTokens.read(source.content()));
  }

  /**
   * The tree of a stretch of a text that opens with its start or with a heading, where a heading of
   * {@code #} marks stands right behind it; null where that is no heading, because something is
   * still open at the end.
   */
  public static @Nullable SyntaxTree parseStretch(SourceText source) {
    OutlineTokens.Beginning beginning = OutlineTokens.readBeginning(source.content());
    return beginning.closed() ? parse(beginning.tokens()) : null;
  }

  private static SyntaxTree parse(TokenList tokens) {
    OutlineParser parser = new OutlineParser(tokens);
    parser.removeErrorListeners();
    return new SyntaxTree(parser.document());
  }
}
