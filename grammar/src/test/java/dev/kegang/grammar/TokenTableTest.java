package dev.kegang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.junit.jupiter.api.Test;

/** The tables are made from the grammars, and give the very tokens that ANTLR's lexers give. */
class TokenTableTest {

  private static final Path TABLES = Path.of("src/main/resources/dev/kegang/grammar");
  private static final int TEXTS = 100_000;

  /** What the small grammars name, and characters of every kind. */
  private static final List<String> PIECES =
      List.of(
          ("第 一 十 3 2019 １ 1.1 IV 节 部分 标题 Part A. al . ． 。 、 : ： , ， - – — ( ) （ ） [ ] 【 】"
                  + " 《 》 “ ” ’ ‐ & ... … ** _ 📚 1️⃣ \ud83d \udcda 𠮷 é É Ж [M] [EB/OL] [1] (2020)"
                  + " （2012a） http://a.b/ 10.1038/x arXiv: ISBN ISSN 436-444 521(7553) ]( \t \u3000"
                  + " \u00a0 \u200b \ufeff \n \r \r\n \u0000 \u0001 \u0002 \uffff ① Ⅳ 〇 ? ！ \" '")
              .split(" "));

  @Test
  void areWhatTheGrammarsSay() throws IOException {
    assertCurrent("OutlineLexer", OutlineLexer._ATN);
    assertCurrent("HeadingLexer", HeadingLexer._ATN);
    assertCurrent("CitationLexer", CitationLexer._ATN);
  }

  @Test
  void headings() {
    assertSameTokens(
        TokenReader.ofHeadings(),
        text ->
            describeOpening(
                new HeadingLexer(new Utf16CharStream(text, HeadingCharacters.INSTANCE))));
  }

  @Test
  void citations() {
    assertSameTokens(
        TokenReader.ofCitations(),
        text ->
            describe(new CitationLexer(new Utf16CharStream(text, CitationCharacters.INSTANCE))));
  }

  /** A reader gives for any text what ANTLR's lexer gives. */
  private static void assertSameTokens(TokenReader reader, UnaryOperator<String> expected) {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertEquals(expected.apply(text), describe(reader.read(text)), text);
    }
  }

  @Test
  void linesOfAnyCharacters() {
    Random random = new Random(3);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        int kind = random.nextInt(8);
        text.append((char) random.nextInt(kind == 0 ? 0x10000 : kind < 3 ? 0x100 : 0x80));
        text.append(kind > 5 ? "\n#-=*`~<!|.1 ".charAt(random.nextInt(13)) : 'a');
      }
      OutlineLexer lexer = new OutlineLexer(new Utf16CharStream(text.toString()));
      lexer.mode(OutlineTokens.firstMode(text.toString()));
      assertEquals(describe(lexer), describe(outlineTokens(text.toString())));
    }
  }

  static Tokens outlineTokens(String text) {
    return OutlineTokens.read(text, (text + '\n').toCharArray());
  }

  private static void assertCurrent(String grammar, ATN atn) throws IOException {
    Path file = TABLES.resolve(grammar + ".table");
    String table = TableCompiler.table(grammar, atn);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, table);
    }
    assertEquals(table, Files.readString(file), "stale: -Dgolden=update writes it anew");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(24); n > 0; n--) {
      int kind = random.nextInt(20);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(kind < 7 ? " " : "");
    }
    return text.toString();
  }

  static String describe(Tokens tokens) {
    StringBuilder description = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      description.append(tokens.type(i)).append('@');
      description.append(tokens.start(i)).append('-').append(tokens.end(i)).append('|');
    }
    return description.toString();
  }

  /** Of what ANTLR's own lexer reads, hidden tokens left out. */
  static String describe(Lexer lexer) {
    StringBuilder description = new StringBuilder();
    for (Token token : lexer.getAllTokens()) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        append(token, description);
      }
    }
    return description.toString();
  }

  /** Of what ANTLR's lexer of headings reads up to where the rest of a title stands. */
  private static String describeOpening(HeadingLexer lexer) {
    StringBuilder description = new StringBuilder();
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      append(token, description);
      token = lexer._mode == HeadingLexer.REST ? lexer.emitEOF() : lexer.nextToken();
    }
    return description.toString();
  }

  private static void append(Token token, StringBuilder description) {
    description.append(token.getType()).append('@');
    description.append(token.getStartIndex()).append('-').append(token.getStopIndex() + 1);
    description.append('|');
  }
}
