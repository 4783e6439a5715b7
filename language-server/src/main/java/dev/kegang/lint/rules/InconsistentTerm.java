package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A course calls one thing by one name. */
public final class InconsistentTerm implements DocumentRule {

  /** Besides those of the whole course. */
  private static final RuleOption TERMS = RuleOption.map("terms", Map.of());

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").offByDefault().withOptions(TERMS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<String, String> settings = new HashMap<>(outline.vocabulary().terms());
    settings.putAll(findings.options().map(TERMS));
    if (settings.isEmpty()) {
      return;
    }
    ReplacedTerms terms = new ReplacedTerms(settings);
    List<TextRange> words = words(outline);
    int next = 0;
    for (TextSpan wording : Prose.of(outline)) {
      for (ReplacedTerms.Found found : terms.in(wording.text())) {
        TextRange place = found.range().shiftedBy(wording.start());
        while (next < words.size() && words.get(next).end() <= place.start()) {
          next++;
        }
        if (next == words.size() || !words.get(next).overlaps(place)) {
          TextEdit edit = new TextEdit(place, found.wanted());
          findings
              .report("message", place, found.term(), found.wanted())
              .safeFix("replace", WordingEdits.of(outline, List.of(edit)), found.wanted());
        }
      }
    }
  }

  /** The words of the format itself, which the outline is read by. */
  private static List<TextRange> words(Outline outline) {
    List<TextRange> words = new ArrayList<>();
    for (Field field : outline.fields()) {
      if (field.kind() != null) {
        words.add(field.label().word().range());
      }
    }
    for (Heading heading : outline.headings()) {
      if (outline.vocabulary().page(heading.title().text()) != null) {
        words.add(heading.text().range());
      }
    }
    words.sort(Comparator.comparingInt(TextRange::start));
    return words;
  }
}
