package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import org.jspecify.annotations.Nullable;

/** No blanks stand at the end of a line, but for the two that break a line within a paragraph. */
final class TrailingBlanks implements Concern {

  private static final String HARD_BREAK = "  ";

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (LayoutLine line : layout.lines()) {
      SourceLine source = line.source();
      if (line.kept() || source.isEmptyItem() || source.kind() == SourceLine.Kind.QUOTE) {
        continue;
      }
      int from = line.isBlank() ? source.start() : source.contentEnd();
      if (from == source.end()) {
        continue;
      }
      String blanks = layout.content().substring(from, source.end());
      String wanted =
          blanks.endsWith(HARD_BREAK) && goesOn(line, layout.behind(line)) ? HARD_BREAK : "";
      if (!blanks.equals(wanted)) {
        changes.replace(from, source.end(), wanted);
      }
    }
  }

  /** Whether the next line belongs to the same paragraph. */
  private static boolean goesOn(LayoutLine line, @Nullable LayoutLine next) {
    return line.isText()
        && next != null
        && next.source().kind() == SourceLine.Kind.TEXT
        && !next.source().isItem();
  }
}
