package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Baseline.Entry;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BaselineTest {

  private static final Entry KNOWN = new Entry("课/a.md", "placeholder", "请填写\"😀\"");

  @Test
  void knowsAsManyAsItCounts() {
    Baseline.Known known = Baseline.of(Map.of(KNOWN, 2)).in("课/a.md");
    assertTrue(known.takes(KNOWN.rule(), KNOWN.text()));
    assertFalse(known.takes("other-rule", KNOWN.text()));
    assertTrue(known.takes(KNOWN.rule(), KNOWN.text()));
    assertFalse(known.takes(KNOWN.rule(), KNOWN.text()));
    assertFalse(known.takes(KNOWN.rule(), "请填写"));
    assertEquals(3, known.found().get(KNOWN));
    assertFalse(Baseline.of(Map.of(KNOWN, 2)).in("b.md").takes(KNOWN.rule(), KNOWN.text()));
  }

  @Test
  void informsOfWhatIsKnown() {
    SourceText source = SourceText.of("请 填写，请填写");
    List<Finding> findings = List.of(at(0, 4), at(5, 8));
    Entry entry = new Entry("a.md", "placeholder", "请填写");
    List<Finding> told = Baseline.of(Map.of(entry, 1)).informing("a.md", source, findings);
    assertEquals(
        List.of(Severity.INFO, Severity.ERROR), told.stream().map(Finding::severity).toList());
    assertEquals(findings.get(0).message(), told.get(0).message());
    assertSame(findings, Baseline.EMPTY.informing("a.md", source, findings));
  }

  @Test
  void isWrittenOneFindingALineInOrder() throws BaselineText.Fault {
    Baseline baseline =
        Baseline.of(
            Map.of(KNOWN, 2, new Entry("b.md", "r", ""), 1, new Entry("b.md", "a", "x"), 3));
    String text = BaselineText.of(baseline);
    assertEquals(
        """
        {
          "version": 1,
          "findings": [
            {"path":"b.md","rule":"a","text":"x","count":3},
            {"path":"b.md","rule":"r","text":"","count":1},
            {"path":"课/a.md","rule":"placeholder","text":"请填写\\"😀\\"","count":2}
          ]
        }
        """,
        text);
    assertEquals(baseline.counts(), BaselineText.parse(text).counts());
    assertEquals(Map.of(), BaselineText.parse(BaselineText.of(Baseline.EMPTY)).counts());
  }

  @Test
  void saysWhereATextIsNoBaseline() {
    for (String text :
        List.of(
            "",
            "[]",
            "{",
            "{}",
            "{\"version\":2}",
            "{\"version\":1,\"findings\":[{\"count\":\"x\"}]}",
            "{\"version\":1,\"findings\":[<<<<<<<")) {
      BaselineText.Fault fault =
          assertThrows(BaselineText.Fault.class, () -> BaselineText.parse(text), text);
      assertFalse(String.valueOf(fault.getMessage()).isBlank(), text);
    }
  }

  private static Finding at(int start, int end) {
    TextRange range = new TextRange(start, end);
    return new Finding("placeholder", Severity.ERROR, range, Message.of("a"), List.of(), List.of());
  }
}
