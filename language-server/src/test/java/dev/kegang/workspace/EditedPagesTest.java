package dev.kegang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kegang.course.CourseLesson;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import org.junit.jupiter.api.Test;

/** What one page says may be another thing because of what others say, however small the edit. */
final class EditedPagesTest {

  private static final String LESSON =
      """
      # 课程

      ## 1. 甲

      ### 甲

      - **主要内容简述**: 这一节说明第一件非常重要的事情。

      ## 2. 乙

      ### 乙

      - **主要内容简述**: 这一节说明第二件非常重要的事情。

      ---

      ### 总结

      结束。

      ### 其他

      无。
      """;

  @Test
  void aSentenceThatBecomesOneOfAnotherSectionIsToldOnce() {
    Document before = read(LESSON);
    Document same = replaced(before, "二件", "一件");
    assertEquals(sentences(before) - 1, sentences(same));
    assertEquals(sentences(before), sentences(replaced(same, "一件", "二件")));
  }

  @Test
  void aSentenceThatStandsTwiceIsToldWhenOneOfThemIsChanged() {
    Document twice = read(LESSON.replace("二件", "一件"));
    assertEquals(sentences(twice) + 1, sentences(replaced(twice, "一件", "二件")));
  }

  @Test
  void whatIsTypedBehindABlankBelongsToTheSentence() {
    Document before = read(LESSON.replace("事情。", "事情 how the water cycle works in"));
    Document blank = replaced(before, "works in", "works in ");
    Document word = replaced(blank, "works in ", "works in n");
    replaced(replaced(word, "works in n", "works in na"), "in na", "in nature and elsewhere");
    replaced(blank, "works in ", "works in ）");
  }

  @Test
  void soDoesWhatIsTypedBeforeABlank() {
    Document before = read(LESSON.replace("事情。", "事情。 how the water cycle works in nature"));
    Document letter = replaced(before, "事情。 how", "事情。y how");
    replaced(letter, "事情。y", "事情。yx");
  }

  @Test
  void aBreakDecidesWhatTheHeadingsBehindItAre() {
    Document before = read(LESSON);
    Document without = replaced(before, "---", "-–-");
    assertNotEquals(before.outline().closing(), without.outline().closing());
    assertEquals(before.outline(), replaced(without, "-–-", "---").outline());
  }

  private static long sentences(Document document) {
    return document.lesson("a.md").summary().facts().stream()
        .filter(fact -> fact.key().kind().name().equals("SENTENCE"))
        .count();
  }

  /** The document after the first place of some words was overwritten, as its text makes it. */
  private static Document replaced(Document before, String words, String others) {
    // What is to be compared must have been asked for.
    var unused = before.lesson("a.md");
    int start = before.source().content().indexOf(words);
    TextEdit edit = new TextEdit(new TextRange(start, start + words.length()), others);
    SourceText source = before.source().after(edit);
    Document after = before.after(1, source, TextChange.of(edit), Recognition.Reason.LANGUAGE);
    Outline fresh = read(source.content()).outline();
    assertEquals(fresh, after.outline());
    assertEquals(CourseLesson.of("a.md", fresh), after.lesson("a.md"));
    return after;
  }

  private static Document read(String text) {
    return Document.open("a.md", 0, text, Recognition.Reason.LANGUAGE, Treatment.STANDARD);
  }
}
