package dev.kegang.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.outline.Outline;
import dev.kegang.text.Normalised;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sentence is told by its letters, however they are gathered. */
class SentenceReaderTest {

  private static final List<String> PIECES =
      List.of(
          "语料经过多轮清洗",
          "任务被拆成了小步",
          "Open source",
          "ＡＩＧＣ",
          "，",
          "（",
          "）",
          "。",
          "！",
          ";",
          ". ",
          "3.1",
          " ",
          "\u3000",
          "**",
          "é",
          "①",
          "[图](a.md)",
          "😀",
          "\u200b",
          "C++");

  @Test
  void itsKeyIsThatOfItsText() {
    Random random = new Random(8);
    int found = 0;
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(8); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Outline outline = outline(text.toString());
      FactList facts = new FactList("zh");
      for (SentenceReader.Found sentence : SentenceReader.read(outline, facts)) {
        String wording = outline.source().span(sentence.range()).text();
        assertEquals(facts.key(Kind.SENTENCE, Normalised.key(wording)), sentence.key(), wording);
        assertEquals(wording.strip(), wording);
        found++;
      }
    }
    assertTrue(found > 1_000, "only " + found);
  }

  @Test
  void sentencesEndAtTheirSigns() {
    Outline outline =
        outline("语料经过多轮清洗，错误可以复现。任务被拆成了小步；缓存命中率更高！太短。v1.5 keeps open source software alive");
    List<String> found = new ArrayList<>();
    for (SentenceReader.Found sentence : SentenceReader.read(outline, new FactList("zh"))) {
      found.add(outline.source().span(sentence.range()).text());
    }
    assertEquals(List.of("语料经过多轮清洗，错误可以复现", "v1.5 keeps open source software alive"), found);
  }

  private static Outline outline(String sentences) {
    String text = "# 课\n\n## 1. 一\n\n### 一\n\n- **主要内容简述**: " + sentences + "\n";
    return Treatment.STANDARD.read(SourceText.of(text));
  }
}
