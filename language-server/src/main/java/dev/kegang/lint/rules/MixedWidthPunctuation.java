package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CitationWords;
import java.util.List;

/** A Chinese sentence has Chinese punctuation. */
public final class MixedWidthPunctuation implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    CitationWords words = outline.vocabulary().citationWords();
    for (TextSpan wording : Prose.of(outline)) {
      boolean heading = WordingEdits.headingAt(outline.headings(), wording.start()) != null;
      List<TextEdit> edits = new NarrowPunctuation(wording, heading).edits();
      // A line with a publisher is a citation, wherever it stands.
      if (!edits.isEmpty() && !words.namesPublisher(wording.text())) {
        TextEdit first = edits.get(0);
        String sign = outline.source().span(first.range()).trimmed().text();
        findings
            .report(
                edits.size() == 1 ? "message" : "line",
                outline.source().span(first.range()).trimmed().range(),
                sign,
                first.newText(),
                edits.size())
            .safeFix("widen", WordingEdits.of(outline, edits), edits.size());
      }
    }
  }
}
