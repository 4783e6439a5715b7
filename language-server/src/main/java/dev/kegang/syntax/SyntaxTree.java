package dev.kegang.syntax;

import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineTokens;
import dev.kegang.text.SourceText;

/**
 * The grammar's tree of one text. There is one for every text, because every text is a document;
 * token offsets are UTF-16 offsets of the text.
 */
public record SyntaxTree(OutlineParser.DocumentContext document) {

  public static SyntaxTree parse(SourceText source) {
    OutlineParser parser = new OutlineParser(OutlineTokens.read(source.content()));
    parser.removeErrorListeners();
    return new SyntaxTree(parser.document());
  }
}
