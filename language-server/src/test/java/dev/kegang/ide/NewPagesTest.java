package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Completion of whole sections and pages. */
final class NewPagesTest {

  private static final String BEFORE_BIBLIOGRAPHY = "\n## 3. 参考文献";

  @Test
  void nothingIsOfferedBehindTheBibliographyOrTheBreak() {
    for (String place : List.of("\n$0\n\n---", "---\n\n$0\n")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace("\n---", "\n" + place.strip()));
      assertTrue(
          CompletionTest.proposals(fixture).stream()
              .noneMatch(proposal -> proposal.label().contains("新的一节")),
          place);
    }
  }

  @Test
  void nothingIsOfferedInTheMiddleOfASection() {
    for (String place : List.of("- **主要观点**:\n  - 截断", "### 读懂坐标轴")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace(place, "\n$0\n\n" + place));
      assertTrue(
          CompletionTest.proposals(fixture).stream()
              .noneMatch(proposal -> proposal.kind() != Proposal.Kind.FIELD),
          place);
    }
  }

  @Test
  void theBibliographyCollectsWhatIsCited() {
    String list =
        "- Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics"
            + " Press.\n"
            + "- Cairo, A. (2019). How Charts Lie. W. W. Norton.\n";
    String page = "## 3. 参考文献\n\n### 参考文献\n\n" + list;
    String without =
        Lessons.CHINESE
            .replace("3. 参考文献\n\n## 1.", "\n## 1.")
            .replace("3. **参考文献** - 列出引用过的书。\n", "");
    Fixture fixture = Fixture.of(without.replace(page, "## 参$0\n"));
    List<Proposal> proposals = CompletionTest.proposals(fixture);
    assertEquals("参考文献", proposals.get(0).label());
    String accepted = CompletionTest.accept(fixture, proposals.get(0));
    assertTrue(accepted.contains(page), accepted);
    assertTrue(accepted.contains("2. 读懂坐标轴\n3. 参考文献\n"), accepted);
    assertTrue(accepted.contains("3. **参考文献** - "), accepted);
  }

  /** Takes a page out, types the beginning of its heading there, and accepts what is proposed. */
  private static void check(String page, String old, String changed, String typed, String label) {
    String lesson = Lessons.CHINESE.replace(old, changed);
    assertTrue(lesson.contains(page), page);
    Fixture fixture = Fixture.of(lesson.replace(page, typed + "\n"));
    List<Proposal> proposals = CompletionTest.proposals(fixture);
    assertTrue(labels(proposals).contains(label), labels(proposals).toString());
    Proposal proposal = proposals.get(labels(proposals).indexOf(label));
    assertEquals(lesson, CompletionTest.accept(fixture, proposal));
  }

  private static List<String> labels(List<Proposal> proposals) {
    return proposals.stream().map(Proposal::label).toList();
  }
}
