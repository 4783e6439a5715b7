package dev.kegang.syntax;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.SourceCharStream;
import dev.kegang.grammar.TokenList;
import dev.kegang.text.SourceText;

/**
 * The grammar's tree of one text. There is one for every text, because every text is a document;
 * token offsets are UTF-16 offsets of the text.
 */
public record SyntaxTree(OutlineParser.DocumentContext document) {

  private static final String FRONT_MATTER_MARK = "---";

  public static SyntaxTree parse(SourceText source) {
    String text = source.content();
    OutlineLexer lexer = new OutlineLexer(new SourceCharStream(text));
    lexer.removeErrorListeners();
    if (text.startsWith(FRONT_MATTER_MARK, source.hasByteOrderMark() ? 1 : 0)) {
      lexer.expectFrontMatter();
    }
    OutlineParser parser = new OutlineParser(new TokenList(lexer));
    parser.removeErrorListeners();
    return new SyntaxTree(parser.document());
  }
}
