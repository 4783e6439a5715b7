package dev.kegang.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kegang.outline.ChineseNumerals;
import dev.kegang.text.Blanks;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing that a closer look would find is overlooked, and most lines need no closer look. */
class TellingPairsTest {

  private static final List<String> PIECES =
      List.of(
          "图",
          "表",
          "代碼",
          "第",
          "节",
          "小節",
          "Fig.",
          "FIGS. ",
          "figure",
          "Tables",
          "Section",
          "sec.",
          " ",
          "  ",
          "\u3000",
          "\u00a0",
          "\t",
          "\u200b",
          "\ufeff",
          "3",
          "１",
          "十",
          "廿",
          "见",
          "see ",
          "在",
          "（",
          "(",
          "X",
          "xx",
          "ｘ",
          "分钟）",
          " minutes)",
          "Lorem ",
          "ipsum",
          "ＬＯＲＥＭ IPSUM",
          "【4:0",
          "†来源】",
          "†source】",
          "课",
          "待补充",
          "to be written",
          "TODO",
          "**【");

  private final Vocabulary vocabulary = Vocabulary.bundled();
  private final MentionWords mentions = vocabulary.mentionWords();
  private final PlaceholderMarks marks = vocabulary.placeholderWords().marks();

  @Test
  void overlooksNothing() {
    Random random = new Random(8);
    int unfinished = 0;
    int[] kinds = new int[8];
    for (int i = 0; i < 50_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = line.toString();
      if (vocabulary.placeholderWords().opensUnfinished(text)) {
        assertNotEquals(0, in(text) & TellingPairs.UNFINISHED, text);
        unfinished++;
      }
      int wanted = wanted(text);
      assertEquals(wanted, in(text) & wanted, text);
      kinds[wanted]++;
    }
    assertNotEquals(0, unfinished);
    for (int kind = 0; kind < kinds.length; kind++) {
      assertNotEquals(0, kinds[kind], "no line of kind " + kind);
    }
  }

  @Test
  void anOrdinaryLineHasNone() {
    assertEquals(0, in("语音合成在案例 585-1.1 中减少了人工标注，因为错误可以复现（batch size = 8）。"));
    assertEquals(
        0, in("Hu, E. J., & Shen, Y. (2005). Low-rank models 585-4. Teaching, 15(7), 385-484."));
  }

  private int in(String text) {
    return vocabulary.tellingPairs().in(text, text.toCharArray(), 0, text.length());
  }

  private int wanted(String text) {
    int wanted = text.contains("  ") ? TellingPairs.BLANKS : 0;
    for (int i = 0; i < text.length(); i++) {
      wanted |= marks.end(text, i) > 0 ? TellingPairs.MARK : 0;
      char c = text.charAt(i);
      if (i > 0 && (ChineseNumerals.digit(c) >= 0 || ChineseNumerals.isChinese(c))) {
        int end = Blanks.isBlank(text.charAt(i - 1)) ? i - 1 : i;
        boolean counted =
            end > 0
                && (mentions.captionWordStart(text, end) < end
                    || mentions.sectionStart(text, end, i + 1) >= 0);
        wanted |= counted ? TellingPairs.NUMBER : 0;
      }
    }
    return wanted;
  }
}
