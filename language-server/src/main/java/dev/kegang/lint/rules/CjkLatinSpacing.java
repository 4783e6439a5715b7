package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Outline;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Between Chinese and Latin words a blank stands everywhere, or nowhere. */
public final class CjkLatinSpacing implements DocumentRule {

  private static final String ALWAYS = "always";
  private static final String NEVER = "never";
  private static final RuleOption SPACING =
      RuleOption.choice("spacing", "consistent", ALWAYS, NEVER);

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault().withOptions(SPACING);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<ScriptBorder> borders = new ArrayList<>();
    for (TextSpan wording : Prose.of(outline)) {
      ScriptBorder.addAll(outline, wording, borders);
    }
    String wanted = findings.options().text(SPACING);
    int spaced = 0;
    for (ScriptBorder border : borders) {
      spaced += border.spaced() ? 1 : 0;
    }
    boolean always =
        wanted.equals(ALWAYS) || (!wanted.equals(NEVER) && spaced > borders.size() - spaced);
    String key = wanted.equals(ALWAYS) || wanted.equals(NEVER) ? wanted : always ? "more" : "fewer";
    int others = always ? spaced : borders.size() - spaced;
    report(outline, borders, always, key, others, findings);
  }

  /** One finding for each line. */
  private static void report(
      Outline outline,
      List<ScriptBorder> borders,
      boolean always,
      String key,
      int others,
      Findings findings) {
    List<ScriptBorder> line = new ArrayList<>();
    for (ScriptBorder border : borders) {
      if (border.spaced() != always) {
        if (!line.isEmpty() && line.get(0).line() != border.line()) {
          report(outline, line, key, others, findings);
          line.clear();
        }
        line.add(border);
      }
    }
    if (!line.isEmpty()) {
      report(outline, line, key, others, findings);
    }
  }

  private static void report(
      Outline outline, List<ScriptBorder> line, String key, int others, Findings findings) {
    List<TextEdit> edits = new ArrayList<>(line.size());
    for (ScriptBorder border : line) {
      edits.add(new TextEdit(border.gap(), border.spaced() ? "" : " "));
    }
    ScriptBorder first = line.get(0);
    TextRange place = new TextRange(first.gap().start() - 1, first.gap().end() + 1);
    String shown = outline.source().span(place).text();
    findings
        .report(key, place, shown, others)
        .safeFix(first.spaced() ? "close" : "space", WordingEdits.of(outline, edits), edits.size());
  }
}
