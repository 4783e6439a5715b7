package dev.kegang.format;

import dev.kegang.syntax.SourceLine;

/** One blank stands behind a list marker. */
final class MarkerGaps implements Concern {

  /** So many blanks make the item start with code. */
  private static final int CODE_GAP = 5;

  @Override
  public void addTo(Changes changes, Layout layout) {
    for (LayoutLine line : layout.lines()) {
      SourceLine source = line.source();
      if (line.isText() && source.isItem() && !source.isEmptyItem()) {
        String gap = layout.content().substring(source.markerEnd(), source.contentStart());
        if (!gap.equals(" ") && gap.length() < CODE_GAP) {
          changes.replace(source.markerEnd(), source.contentStart(), " ");
        }
      }
    }
  }
}
