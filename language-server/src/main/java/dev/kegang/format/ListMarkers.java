package dev.kegang.format;

import dev.kegang.syntax.SourceLine;

/** Bullets are {@code -}. */
final class ListMarkers implements Concern {

  private static final char BULLET = '-';

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (LayoutLine line : layout.lines()) {
      SourceLine source = line.source();
      if (line.isText() && source.isItem() && !source.isEmptyItem()) {
        char mark = layout.content().charAt(source.markerStart());
        if (mark == '*' || mark == '+') {
          changes.replace(source.markerStart(), source.markerEnd(), String.valueOf(BULLET));
        }
      }
    }
  }
}
