package dev.kegang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is a heading and a citation, nothing of it is lost, and one token decides. */
class SmallGrammarTest {

  private static final int TEXTS = 200_000;
  private static final int LONGEST = 24;

  /** Separated by blanks; ␠ stands for one, ␤ for a line end. */
  private static final String[] PIECES =
      """
      第 一 十 〇 廿 ① Ⅳ 3 0 2019 １ 1.1 IV I V 节 部分 阶段 标题 Part Lesson al A. X . ．
      。 、 : ： , ， ; - – — ( ) （ ） [ ] 【 】 《 》 “ ” " ' ’ & … ... * ** _ # ` |
      / ? ！ ␠ ␠␠ \t \u3000 \u00a0 \u200b \ufeff ␤ \r 📚 1️⃣ \ud83d \udcda 𠮷
      é É Ж ~ ～ = @ \u0000 \u0001 \u0002 \uffff [M] [EB/OL] [1] (2020)
      （2012） http://a.b/ 10.1038/x arXiv: ISBN␠ ISSN 436-444 521(7553) ](
      (pp.␠1)
      """
          .split("[ \n]");

  private enum Grammar {
    HEADING {
      @Override
      Lexer lexer(Utf16CharStream stream) {
        return new HeadingLexer(stream);
      }

      @Override
      Parser parser(CommonTokenStream tokens) {
        return new HeadingParser(tokens);
      }

      @Override
      void parse(Parser parser) {
        ((HeadingParser) parser).heading();
      }
    },
    CITATION {
      @Override
      Lexer lexer(Utf16CharStream stream) {
        return new CitationLexer(stream);
      }

      @Override
      Parser parser(CommonTokenStream tokens) {
        return new CitationParser(tokens);
      }

      @Override
      void parse(Parser parser) {
        ((CitationParser) parser).citation();
      }
    };

    abstract Lexer lexer(Utf16CharStream stream);

    abstract Parser parser(CommonTokenStream tokens);

    abstract void parse(Parser parser);

    StandIns standIns() {
      return this == HEADING ? HeadingCharacters.INSTANCE : CitationCharacters.INSTANCE;
    }
  }

  /** One lexer and parser for many texts, as the readers use them. */
  private static final class Reading {
    private final Grammar grammar;
    private final Utf16CharStream stream;
    private final Lexer lexer;
    private final CommonTokenStream tokens;
    private final Parser parser;

    Reading(Grammar grammar) {
      this.grammar = grammar;
      stream = new Utf16CharStream("", grammar.standIns());
      lexer = grammar.lexer(stream);
      lexer.removeErrorListeners();
      tokens = new CommonTokenStream(lexer);
      parser = grammar.parser(tokens);
      parser.setErrorHandler(new BailErrorStrategy());
    }

    List<Token> read(String text) {
      stream.read(text);
      lexer.setInputStream(stream);
      tokens.setTokenSource(lexer);
      parser.setTokenStream(tokens);
      try {
        grammar.parse(parser);
      } catch (ParseCancellationException refused) {
        fail("refused: " + escaped(text), refused);
      }
      return tokens.getTokens();
    }
  }

  @ParameterizedTest
  @EnumSource(Grammar.class)
  void acceptsEveryTextAndLosesNothing(Grammar grammar) {
    Random random = new Random(20_230_724L);
    Reading reading = new Reading(grammar);
    StringBuilder text = new StringBuilder();
    for (int round = 0; round < TEXTS; round++) {
      text.setLength(0);
      for (int length = random.nextInt(LONGEST); length > 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)].replace('␠', ' ').replace('␤', '\n'));
      }
      assertCovers(text.toString(), reading.read(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "（", "[", "《", "“", "\"", "[a](", "第", "3.", "*", "1(", "* ", ": ", "-"})
  void longRunsCostNoMoreThanTheirLength(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    for (Grammar grammar : Grammar.values()) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            new Reading(grammar).read(text);
            new Reading(grammar).read("3" + text);
            new Reading(grammar).read("第3课" + text);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HeadingParser", "CitationParser"})
  void decidesByOneToken(String parser) throws IOException {
    Path generated =
        Path.of("target/generated-sources/antlr4/dev/kegang/grammar", parser + ".java");
    assertFalse(Files.readString(generated).contains("adaptivePredict"));
  }

  @ParameterizedTest
  @EnumSource(Grammar.class)
  void showsItsLexerWhatTheGrammarNames(Grammar grammar) throws IOException {
    String name = grammar == Grammar.HEADING ? "HeadingLexer" : "CitationLexer";
    String rules = rules(Path.of("src/main/antlr4/dev/kegang/grammar", name + ".g4"));
    for (int i = 0; i < rules.length(); i++) {
      char character = rules.charAt(i);
      if (character >= 0x80) {
        assertEquals(character, grammar.standIns().shownFor(character));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HeadingLexer", "HeadingParser", "CitationLexer", "CitationParser"})
  void knowsNoWords(String name) throws IOException {
    String structural = "第零〇一二两兩三四五六七八九十百千廿卅壹贰貳叁肆伍陆陸柒捌玖拾佰仟";
    String rules = rules(Path.of("src/main/antlr4/dev/kegang/grammar", name + ".g4"));
    boolean quoted = false;
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < rules.length(); i++) {
      char character = rules.charAt(i);
      if (Character.isIdeographic(character) && structural.indexOf(character) < 0) {
        fail("a word in " + name + ": " + character);
      }
      if (character == '\'') {
        if (quoted && letters(literal) > 1) {
          assertEquals(
              true, List.of("http", "isbn").contains(literal.toString()), () -> "" + literal);
        }
        quoted = !quoted;
        literal.setLength(0);
      } else if (quoted) {
        literal.append(character);
      }
    }
  }

  private static int letters(CharSequence literal) {
    return literal.toString().startsWith("\\u")
        ? 0
        : (int) literal.chars().filter(Character::isLetter).count();
  }

  private static String rules(Path grammar) throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String line : Files.readAllLines(grammar)) {
      if (!line.startsWith("//") && !line.startsWith("/**")) {
        rules.append(line).append('\n');
      }
    }
    return rules.toString();
  }

  private static void assertCovers(String text, List<Token> tokens) {
    int offset = 0;
    for (Token token : tokens) {
      if (token.getType() != Token.EOF) {
        assertEquals(offset, token.getStartIndex(), () -> escaped(text));
        offset = token.getStopIndex() + 1;
      }
    }
    assertEquals(text.length(), offset, () -> escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || Character.isSurrogate(character)) {
        escaped.append(String.format("\\u%04x", (int) character));
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
