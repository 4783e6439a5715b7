package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import java.util.List;

/** The bibliography must list a work once. */
public final class DuplicateReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.REFERENCES).withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Work work : outline.works()) {
      Reference first = work.first();
      for (int i = 1; i < work.listed().size(); i++) {
        Reference again = work.listed().get(i);
        String wording = again.citation().wording();
        String before = first.citation().wording();
        findings
            .report(
                wording.equals(before) ? "repeated" : "message",
                FirstLine.of(outline, again.item().text().range()),
                Quotation.ofDifference(wording, before),
                Quotation.ofDifference(before, wording))
            .related(
                "first", FirstLine.of(outline, first.item().text().range()), Quotation.of(before))
            .unsafeFix("delete", List.of(ItemDeletion.of(outline, again.item())));
      }
    }
  }
}
