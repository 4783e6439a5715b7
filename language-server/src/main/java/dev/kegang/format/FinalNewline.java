package dev.kegang.format;

/** A file ends with one line end. */
final class FinalNewline implements Concern {

  @Override
  public void addTo(Changes changes, Layout layout) {
    int last = layout.lines().size() - 1;
    while (last >= 0 && layout.lines().get(last).isBlank()) {
      last--;
    }
    if (last < 0) {
      return;
    }
    LayoutLine line = layout.lines().get(last);
    int end = line.source().end();
    if (line.source().next() == end) {
      if (!line.kept()) {
        changes.insert(end, layout.lineEnd(line));
      }
    } else if (line.source().next() < layout.source().length() && !line.kept()) {
      changes.delete(line.source().next(), layout.source().length());
    }
  }
}
