package dev.kegang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** The four properties of the outline grammar, over random texts. */
class OutlineGrammarTest {

  private static final int RANDOM_TEXTS = 200_000;

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          " ",
          "  ",
          "    ",
          "\t",
          "　",
          "\u00a0",
          "\u200b",
          "\uFEFF",
          "# ",
          "## ",
          "### ",
          "#### ",
          "#",
          "#######",
          "=",
          "===",
          "-",
          "--",
          "---",
          "- - -",
          "***",
          "* ",
          "+ ",
          "- ",
          "1. ",
          "2) ",
          "10.",
          "3、",
          "**",
          "**主要观点**:",
          "**Key**：",
          "__",
          "【示例】",
          "【",
          "】",
          "：",
          ":",
          "|",
          "| a | b |",
          ">",
          "> ",
          "```",
          "````",
          "~~~",
          "~~~~",
          "`",
          "~",
          "<!--",
          "-->",
          "<",
          "<!",
          "<!-",
          "<div>",
          ":::",
          "::: note",
          "...",
          "a",
          "标题",
          "Title",
          "课时",
          "(10课时)",
          "😀",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\u0001",
          "\u0002",
          "\u0004",
          "\u2028",
          "é",
          "[1]",
          "![x](y)",
          "key: value",
          "\\",
          "_",
          "5",
          "\f");

  @Test
  void everyRandomTextIsADocumentAndLosesNothing() {
    Random random = new Random(20261124);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      check(randomText(random));
    }
  }

  @Test
  void everyRealFileIsADocumentAndLosesNothing() throws IOException {
    for (Path folder : List.of(Path.of("../../shared/corpus"), Path.of("../../shared/seed"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            check(Files.readString(file));
          }
        }
      }
    }
  }

  @Test
  void theTokensAreThoseOfThePlainLexer() {
    Random random = new Random(4711);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      String tokens = TokenTableTest.describe(TokenTableTest.outlineTokens(text));
      assertEquals(TokenTableTest.describe(lexer(text)), tokens);
    }
  }

  @Test
  void oneTokenDecidesEachStep() throws IOException {
    String parser =
        Files.readString(
            Path.of("target/generated-sources/antlr4/dev/kegang/grammar/OutlineParser.java"));
    assertFalse(parser.contains("adaptivePredict"));
  }

  @Test
  void noWordOfTheFormatStandsInTheGrammar() throws IOException {
    for (String name : List.of("OutlineLexer.g4", "OutlineParser.g4")) {
      String grammar = Files.readString(Path.of("src/main/antlr4/dev/kegang/grammar", name));
      String code = grammar.substring(grammar.indexOf("*/"));
      assertTrue(code.codePoints().noneMatch(Character::isIdeographic), name);
      assertFalse(code.matches("(?s).*'[A-Za-z]{2,}'.*"), name);
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(8) == 0) {
      text.append("---\n");
    }
    for (int n = random.nextInt(40); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void check(String text) {
    OutlineParser parser = new OutlineParser(new CommonTokenStream(lexer(text)));
    parser.setErrorHandler(new BailErrorStrategy());
    parser.document();
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (Token token : lexer(text).getAllTokens()) {
      assertEquals(end, token.getStartIndex());
      end = token.getStopIndex() + 1;
      joined.append(token.getText());
    }
    assertEquals(text, joined.toString());
  }

  /** The lexer as ANTLR makes it. */
  private static OutlineLexer lexer(String text) {
    OutlineLexer lexer = new OutlineLexer(new Utf16CharStream(text));
    lexer.mode(OutlineTokens.firstMode(text));
    return lexer;
  }
}
