package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a text looks like, all that is computed from it takes time that grows with its length,
 * and little stack: half a megabyte. In every run texts are short; {@code -Dsoak.pathological=SIZE}
 * goes up to that size and asks for an exponent of 1.15.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
final class PathologicalTest {

  private static final int SOAK = Integer.getInteger("soak.pathological", 0);

  private static final GrowthLimit LIMIT = SOAK == 0 ? GrowthLimit.GATE : GrowthLimit.SOAK;

  /** What looks most closely at single lines. */
  private static final Set<String> OF_LINES =
      Set.of("read", "check", "tokens", "preview", "completion", "hover");

  static Stream<TextFamily> manyParts() {
    return ManyParts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("manyParts")
  void manyPartsTakeTimeThatGrowsWithTheirNumber(TextFamily family) throws Exception {
    assertGrowsWithTheLength(family, Work.all(), SOAK == 0 ? 12_000 : SOAK);
  }

  /** Where most is looked for. */
  @ParameterizedTest
  @MethodSource("dev.kegang.reliability.LongLines#inHeadingsAndItems")
  void longLinesTakeTimeThatGrowsWithTheirLength(TextFamily family) throws Exception {
    Map<String, Computation> works = new LinkedHashMap<>(Work.all());
    if (SOAK == 0) {
      works.keySet().retainAll(OF_LINES);
    }
    assertGrowsWithTheLength(family, works, SOAK == 0 ? 6_000 : SOAK);
  }

  /** In long runs only, and of a quarter of the length: there are five hundred. */
  @ParameterizedTest
  @MethodSource("dev.kegang.reliability.LongLines#elsewhere")
  @EnabledIfSystemProperty(named = "soak.pathological", matches = "\\d+")
  void longLinesElsewhereDoToo(TextFamily family) throws Exception {
    assertGrowsWithTheLength(family, Work.all(), SOAK / 4);
  }

  private static void assertGrowsWithTheLength(
      TextFamily family, Map<String, Computation> works, int size) throws Exception {
    Map<String, Growth> steep = new LinkedHashMap<>();
    SmallStack.run(() -> steep.putAll(LIMIT.exceeded(family, works, size)));
    assertEquals(Map.of(), steep);
  }

  /** Everything an editor asks for when a file is opened, of files as large as they may be. */
  @ParameterizedTest
  @MethodSource("largeTexts")
  void largeTextsNeedLittleStackAndComeToAnEnd(TextFamily family) throws Exception {
    SmallStack.run(
        () -> {
          long begun = CpuTime.now();
          Document document = Work.read(family.text().apply(0));
          LintResult result = Work.check(document);
          assertEquals(List.of(), result.failures());
          for (String work : List.of("symbols", "folding", "tokens", "links", "headings")) {
            Work.all().get(work).of(document);
          }
          double seconds = (CpuTime.now() - begun) / 1e9;
          double megabytes = document.source().length() / 1e6;
          // Five times as much as it takes: only growth with the square is so slow.
          assertTrue(seconds < 5 + 5 * megabytes, seconds + " s for " + megabytes + " MB");
        });
  }

  static Stream<TextFamily> largeTexts() {
    int many = 100_000;
    return Stream.of(
        large("a line of 10 MB", OutlineParts.HEAD + "课a 😀".repeat(2_000_000)),
        large("a heading of 1 MB", "# " + "题".repeat(1_000_000)),
        large("100,000 headings", numbered(many, i -> "## " + i + ". 标题" + i + "\n")),
        large("100,000 equal titles", OutlineParts.HEAD + "## 同名\n\n".repeat(many)),
        large(
            "100,000 captions",
            OutlineParts.EXAMPLES + numbered(many, i -> "  - 图" + (i + 1) + ": 画法\n")),
        large(
            "100,000 suppressions",
            OutlineParts.POINTS
                + "<!-- kegang-disable-next-line placeholder -->\n  - 待补充\n".repeat(many)),
        large(
            "100,000 links",
            OutlineParts.POINTS + numbered(many, i -> "  - [a](#" + i + ") 与 [b](c.md)\n")),
        large(
            "100,000 works",
            OutlineParts.BIBLIOGRAPHY
                + numbered(many, i -> "- Author" + i + ", A. (2012). Title " + i + ". P.\n")),
        large("lists 10,000 deep", "# a\n\n" + "- ".repeat(10_000) + "a\n"),
        large("numbered lists 10,000 deep", "# a\n\n" + "1. ".repeat(10_000) + "a\n"),
        large("quotes 10,000 deep", "# a\n\n" + "> ".repeat(10_000) + "a\n"),
        large("brackets 10,000 deep", "# a\n\n" + "[".repeat(10_000) + "]".repeat(10_000)),
        large("round brackets", "# a" + "（".repeat(100_000) + "2课时" + "）".repeat(100_000)),
        large("emphasis 10,000 deep", "# a\n\n" + "*a **b ".repeat(10_000)),
        large(
            "items 1,500 deep",
            OutlineParts.POINTS + numbered(1_500, i -> " ".repeat(2 * i) + "- a\n")));
  }

  private static TextFamily large(String name, String text) {
    return new TextFamily(name, size -> text);
  }

  private static String numbered(int count, java.util.function.IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  /** The measure itself: a line keeps each limit, what is steeper does not. */
  @ParameterizedTest
  @EnumSource
  void tellsALineFromWhatIsSteeper(GrowthLimit limit) {
    // So many turns take at least as long as a clock can tell.
    double turns = 100_000.0 / limit.copies();
    Map<String, Computation> works = new LinkedHashMap<>();
    for (double power : List.of(1.0, 1.4)) {
      works.put("" + power, text -> spin(turns * Math.pow(text.source().length() / 100.0, power)));
    }
    int size = 100 * limit.distance();
    assertEquals(Set.of("1.4"), limit.exceeded(TextFamily.of("a", "a"), works, size).keySet());
  }

  private static long spin(double times) {
    long hash = 7;
    for (long i = 0; i < times; i++) {
      hash = hash * 31 + i;
    }
    return hash;
  }
}
