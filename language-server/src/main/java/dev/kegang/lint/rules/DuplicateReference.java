package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.outline.Works;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.List;

/** The bibliography must list a work once. */
public final class DuplicateReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Work work : Works.of(outline)) {
      Reference first = work.first();
      for (int i = 1; i < work.listed().size(); i++) {
        Reference again = work.listed().get(i);
        findings
            .report(
                "message",
                FirstLine.of(outline, again.item().text().range()),
                Quotation.ofDifference(again.citation().wording(), first.citation().wording()),
                Quotation.ofDifference(first.citation().wording(), again.citation().wording()))
            .related(
                "first",
                FirstLine.of(outline, first.item().text().range()),
                Quotation.of(first.citation().wording()))
            .unsafeFix("delete", List.of(deletion(outline, again.item())));
      }
    }
  }

  /** The item's own lines; its nested items stay. */
  private static TextEdit deletion(Outline outline, Item item) {
    LineIndex lines = outline.source().lines();
    int first = lines.lineAt(item.range().start());
    int last = lines.lineAt(item.range().end());
    if (last + 1 < lines.lineCount()) {
      return TextEdit.delete(new TextRange(lines.lineStart(first), lines.lineStart(last + 1)));
    }
    int start = first == 0 ? item.range().start() : lines.lineEnd(first - 1);
    return TextEdit.delete(new TextRange(start, lines.lineEnd(last)));
  }
}
