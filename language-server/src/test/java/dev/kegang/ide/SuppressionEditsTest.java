package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdits;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuppressionEditsTest {

  @Test
  void aFindingIsSilencedHereOrInTheFile() {
    String text = Lessons.CHINESE.replace("- 标题: 图表怎样说话📊", "- 标题: 图表").replace("\n", "\r\n");
    for (String variant : List.of(text, "\uFEFF" + text, "---\r\nlang: zh\r\n---\r\n" + text)) {
      Fixture fixture = Fixture.of(variant);
      List<Finding> before = found(variant);
      assertEquals(1, before.size());
      var here = SuppressionEdits.here(fixture.outline(), before.get(0));
      assertNotNull(here);
      String silenced = TextEdits.of(List.of(here)).applyTo(variant);
      assertEquals(List.of(), found(silenced), silenced);
      var inFile = SuppressionEdits.inFile(fixture.outline(), before.get(0));
      String whole = TextEdits.of(List.of(inFile)).applyTo(variant);
      assertEquals(List.of(), found(whole), whole);
      assertFalse(whole.replace("\r\n", "").contains("\n"));
    }
  }

  private static List<Finding> found(String text) {
    return new Linter(RuleSelection.defaults()).check(Fixture.of(text).outline()).findings();
  }
}
