package dev.kegang.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a list, or a labelled paragraph, that is still collecting what belongs to it. */
final class ListDraft {

  private final Line line;
  private final @Nullable ListDraft parent;
  private final int depth;
  private List<ListDraft> children = List.of();
  private List<Line> continuations = List.of();
  private boolean holdsMore;

  ListDraft(Line line) {
    this(line, null);
  }

  /**
   * @param parent the item it is nested in; null on the top level
   */
  ListDraft(Line line, @Nullable ListDraft parent) {
    this.line = line;
    this.parent = parent;
    this.depth = parent == null ? 1 : parent.depth + 1;
  }

  @Nullable ListDraft parent() {
    return parent;
  }

  /** How many items it is nested in, itself counted. */
  int depth() {
    return depth;
  }

  Line line() {
    return line;
  }

  List<ListDraft> children() {
    return children;
  }

  List<Line> continuations() {
    return continuations;
  }

  /** Whether a table, image, quote, code or further paragraph stands in it. */
  boolean holdsMore() {
    return holdsMore;
  }

  void addChild(ListDraft child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void addContinuation(Line continuation) {
    if (continuations.isEmpty()) {
      continuations = new ArrayList<>(2);
    }
    continuations.add(continuation);
  }

  void addMore() {
    holdsMore = true;
  }

  int indentation() {
    return line.indentation();
  }

  int start() {
    Marker marker = line.marker();
    return marker == null ? line.text().start() : marker.span().start();
  }

  /** The end of its own last line, nested items not counted. */
  int end() {
    return continuations.isEmpty()
        ? line.text().end()
        : continuations.get(continuations.size() - 1).text().end();
  }

  /** The end of the last line of anything in it. */
  int wholeEnd() {
    int end = end();
    for (int i = 0; i < children.size(); i++) {
      end = Math.max(end, children.get(i).wholeEnd());
    }
    return end;
  }
}
