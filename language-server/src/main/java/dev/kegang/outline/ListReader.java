package dev.kegang.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nests the lines below one heading by their indentation: two, three or four blanks or a tab open a
 * level. What comes out are the items of the top level and the paragraphs between them, in order.
 */
final class ListReader {

  private static final int LEVEL = 2;
  private static final int CODE_INDENTATION = 4;

  /** Nobody nests deeper; what is set in further stands on this level. */
  private static final int DEEPEST = 64;

  private final List<ListDraft> top = new ArrayList<>();

  /** The innermost item that may go on; it knows those it is nested in. */
  private @Nullable ListDraft open;

  private final LabelReader labels;
  private boolean filled;

  ListReader(LabelReader labels) {
    this.labels = labels;
  }

  /** Items and paragraphs of the top level, and whether anything but comments stands there. */
  record Result(List<ListDraft> top, boolean filled) {}

  Result read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case COMMENT -> {}
        case BREAK, DIVISION -> open = null;
        default -> {
          filled = true;
          add(line);
        }
      }
    }
    return new Result(top, filled);
  }

  private void add(Line line) {
    if (line.marker() != null) {
      addItem(line);
    } else if (line.kind() == Line.Kind.TEXT) {
      addText(line);
    } else {
      addOther(line);
    }
  }

  private void addItem(Line line) {
    if (open == null && line.indentation() >= CODE_INDENTATION && line.afterBlank()) {
      top.add(new ListDraft(line.asCode()));
      return;
    }
    ListDraft parent = openBefore(line.indentation());
    while (parent != null && parent.depth() >= DEEPEST) {
      parent = parent.parent();
    }
    ListDraft item = new ListDraft(line, parent);
    addTo(parent, item);
    open = item;
    if (line.kind() != Line.Kind.TEXT) {
      item.addMore();
    }
  }

  /** The innermost open item that a line with some indentation is nested in. */
  private @Nullable ListDraft openBefore(int indentation) {
    ListDraft item = open;
    while (item != null && indentation < item.indentation() + LEVEL) {
      item = item.parent();
    }
    return item;
  }

  private void addText(Line line) {
    ListDraft owner = ownerOf(line);
    if (owner == null) {
      open = null;
      top.add(new ListDraft(line));
    } else if (line.afterBlank() && !owner.line().text().isEmpty()) {
      owner.addMore();
    } else {
      owner.addContinuation(line);
    }
  }

  private void addOther(Line line) {
    ListDraft owner = ownerOf(line);
    if (owner == null) {
      open = null;
      top.add(new ListDraft(line));
    } else {
      owner.addMore();
    }
  }

  /** The open item a line without marker belongs to; null where it stands on its own. */
  private @Nullable ListDraft ownerOf(Line line) {
    if (open == null) {
      return null;
    }
    if (!line.afterBlank() && line.indentation() == 0) {
      boolean opensField = line.kind() != Line.Kind.TEXT || labels.read(line) != null;
      return opensField ? null : open;
    }
    open = openBefore(line.indentation());
    return open;
  }

  private void addTo(@Nullable ListDraft parent, ListDraft child) {
    if (parent == null) {
      top.add(child);
    } else {
      parent.addChild(child);
    }
  }
}
