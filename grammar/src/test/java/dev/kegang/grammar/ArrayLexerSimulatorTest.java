package dev.kegang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/**
 * Reading an array gives the very tokens ANTLR's own simulator gives, in the small grammars too.
 */
class ArrayLexerSimulatorTest {

  private static final int TEXTS = 20_000;
  private static final String[] PIECES =
      "第 一 十 3 2019 １ 1.1 IV 节 部分 标题 Part A. . ． 。 、 : ： , ， - – ( ) （ ） [ ] 《 》 “ ” & ... ** _ 📚 \ud83d é [M] (2020) http://a.b/ 10.1038/x arXiv: ISBN 436-444 521(7553) \t \u3000"
          .split(" ");

  @Test
  void headings() {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      HeadingLexer array = new HeadingLexer(new Utf16CharStream(text, HeadingCharacters.INSTANCE));
      ArrayLexerSimulator.attachTo(array);
      assertEquals(
          tokens(new HeadingLexer(new Utf16CharStream(text, HeadingCharacters.INSTANCE))),
          tokens(array));
    }
  }

  @Test
  void citations() {
    Random random = new Random(2);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      CitationLexer array =
          new CitationLexer(new Utf16CharStream(text, CitationCharacters.INSTANCE));
      ArrayLexerSimulator.attachTo(array);
      assertEquals(
          tokens(new CitationLexer(new Utf16CharStream(text, CitationCharacters.INSTANCE))),
          tokens(array));
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(24); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  private static List<String> tokens(Lexer lexer) {
    List<String> tokens = new ArrayList<>();
    for (Token token : lexer.getAllTokens()) {
      tokens.add(token.getType() + "@" + token.getStartIndex() + ":" + token.getText());
    }
    return tokens;
  }
}
