package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import dev.kegang.syntax.SourceLine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One blank line stands before and behind headings and lists, and never more than one anywhere. A
 * comment keeps its place above what it is about.
 */
final class BlankLines implements Concern {

  @Override
  public void addTo(Changes changes, Layout layout) {
    LayoutLine before = null;
    for (LayoutLine line : layout.lines()) {
      if (line.isBlank()) {
        continue;
      }
      int blanks = line.index() - (before == null ? 0 : before.index() + 1);
      if (before == null) {
        trimStart(line, blanks, layout, changes);
      } else if (blanks > 1 && !(before.kept() && line.kept())) {
        LayoutLine second = layout.lines().get(before.index() + 2);
        changes.delete(second.source().start(), line.source().start());
      } else if (blanks == 0 && standApart(before, line)) {
        changes.insert(line.source().start(), layout.lineEnd(before));
      }
      before = line;
    }
  }

  /** A break at the very start would open front matter. */
  private static void trimStart(LayoutLine first, int blanks, Layout layout, Changes changes) {
    if (blanks > 0 && first.source().kind() != Kind.BREAK && !first.kept()) {
      changes.delete(layout.lines().get(0).source().start(), first.source().start());
    }
  }

  private static boolean standApart(LayoutLine before, LayoutLine line) {
    Kind above = before.source().kind();
    Kind below = line.source().kind();
    if (above == Kind.COMMENT || (before.kept() && line.kept())) {
      return false;
    }
    if (before.isHeading() || line.isHeading()) {
      return above != Kind.UNDERLINED;
    }
    return below != Kind.COMMENT && (startsList(before, line) || endsList(before, line));
  }

  private static boolean startsList(LayoutLine before, LayoutLine line) {
    return opensList(line.source(), line.owner()) && !line.kept() && !before.inList();
  }

  private static boolean opensList(SourceLine source, @Nullable LayoutLine owner) {
    return source.isItem() && owner == null;
  }

  private static boolean endsList(LayoutLine before, LayoutLine line) {
    return before.inList() && !before.kept() && !line.inList();
  }
}
