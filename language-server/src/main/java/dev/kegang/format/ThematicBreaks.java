package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Breaks are written {@code ---}. Below a line of text a blank line comes first, because the dashes
 * alone would make it a heading; at the start of a file they would open front matter.
 */
final class ThematicBreaks implements Concern {

  private static final String BREAK = "---";

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (LayoutLine line : layout.lines()) {
      SourceLine source = line.source();
      LayoutLine before = layout.before(line);
      if (source.kind() != SourceLine.Kind.BREAK
          || line.kept()
          || source.indentation() > 0
          || before == null) {
        continue;
      }
      String written = layout.content().substring(source.contentStart(), source.contentEnd());
      if (!written.equals(BREAK)) {
        String lead = mayUnderline(before) ? layout.lineEnd(before) : "";
        changes.replace(source.start(), source.contentEnd(), lead + BREAK);
      }
    }
  }

  private static boolean mayUnderline(@Nullable LayoutLine before) {
    return before != null && !before.isBlank() && !before.isHeading();
  }
}
