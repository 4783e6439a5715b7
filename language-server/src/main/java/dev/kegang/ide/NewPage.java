package dev.kegang.ide;

import dev.kegang.outline.WritingStyle;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;

/** Builds the text of a new page, with one empty line to its neighbours. */
final class NewPage {

  private final CompletionPlace place;
  private final PageEnd end;
  private final WritingStyle style;
  private final Template template = new Template();

  NewPage(CompletionPlace place, PageEnd end) {
    this.place = place;
    this.end = end;
    this.style = place.style();
    if (!isBlankAbove()) {
      template.text(style.lineEnd());
    }
  }

  Template template() {
    return template;
  }

  NewPage line(String text) {
    template.text(text + style.lineEnd());
    return this;
  }

  NewPage emptyLine() {
    return line("");
  }

  /** The proposal, which replaces what was typed on the line. */
  Proposal proposal(
      Proposal.Kind kind,
      String label,
      String detail,
      String filter,
      int order,
      java.util.List<dev.kegang.text.TextEdit> additional) {
    // The line it stands on keeps its own end.
    template.without(style.lineEnd());
    if (!isBlankBelow()) {
      template.text(style.lineEnd());
    }
    return new Proposal(
        kind,
        label,
        detail,
        "",
        end.typed(),
        template.snippet(),
        template.plain(),
        filter,
        order,
        additional);
  }

  private boolean isBlankAbove() {
    LineIndex lines = place.source().lines();
    int line = lines.lineAt(end.typed().start());
    return line == 0 || isBlank(place.source(), line - 1);
  }

  private boolean isBlankBelow() {
    LineIndex lines = place.source().lines();
    int line = lines.lineAt(end.typed().end());
    return line + 1 >= lines.lineCount() || isBlank(place.source(), line + 1);
  }

  private static boolean isBlank(SourceText source, int line) {
    return Stretch.isBlank(source, source.lines().lineStart(line), source.lines().lineEnd(line));
  }
}
