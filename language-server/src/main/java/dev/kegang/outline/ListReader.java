package dev.kegang.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  private final Deque<ListDraft> open = new ArrayDeque<>(4);
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
        case BREAK, DIVISION -> open.clear();
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
    if (open.isEmpty() && line.indentation() >= CODE_INDENTATION && line.afterBlank()) {
      top.add(new ListDraft(line.asCode()));
      return;
    }
    while (!open.isEmpty() && line.indentation() < open.peek().indentation() + LEVEL) {
      open.pop();
    }
    while (open.size() >= DEEPEST) {
      open.pop();
    }
    ListDraft item = new ListDraft(line);
    addTo(open.peek(), item);
    open.push(item);
    if (line.kind() != Line.Kind.TEXT) {
      item.addMore();
    }
  }

  private void addText(Line line) {
    ListDraft owner = ownerOf(line);
    if (owner == null) {
      open.clear();
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
      open.clear();
      top.add(new ListDraft(line));
    } else {
      owner.addMore();
    }
  }

  /** The open item a line without marker belongs to; null where it stands on its own. */
  private @Nullable ListDraft ownerOf(Line line) {
    if (open.isEmpty()) {
      return null;
    }
    if (!line.afterBlank() && line.indentation() == 0) {
      boolean opensField = line.kind() != Line.Kind.TEXT || labels.read(line) != null;
      return opensField ? null : open.peek();
    }
    while (!open.isEmpty() && line.indentation() < open.peek().indentation() + LEVEL) {
      open.pop();
    }
    return open.peek();
  }

  private void addTo(@Nullable ListDraft parent, ListDraft child) {
    if (parent == null) {
      top.add(child);
    } else {
      parent.addChild(child);
    }
  }
}
