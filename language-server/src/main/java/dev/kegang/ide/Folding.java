package dev.kegang.ide;

import dev.kegang.outline.Comment;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be folded: front matter, pages, topics, fields and comments. */
public final class Folding {

  private static final Comparator<Fold> OUTER_FIRST =
      Comparator.<Fold>comparingInt(fold -> fold.range().start())
          .thenComparingInt(fold -> -fold.range().end());

  private final Outline outline;
  private final SourceText source;
  private final List<Fold> folds = new ArrayList<>();

  private Folding(Outline outline) {
    this.outline = outline;
    this.source = outline.source();
  }

  /**
   * All folds in order of their starts, the outer of two before the inner; no two start on one
   * line.
   */
  public static List<Fold> of(Outline outline) {
    return new Folding(outline).all();
  }

  private List<Fold> all() {
    addFrontMatter();
    if (outline.titlePage() != null) {
      add(outline.titlePage().range());
    }
    if (outline.tableOfContents() != null) {
      add(outline.tableOfContents().range());
    }
    for (Section section : outline.sections()) {
      add(section.range());
      for (Topic topic : section.topics()) {
        add(topic.heading().range().union(topic.body().range()));
      }
    }
    if (outline.closing() != null) {
      add(outline.closing().range());
    }
    if (outline.coursePlan() != null) {
      add(outline.coursePlan().range());
    }
    for (Field field : outline.fields()) {
      add(field.range());
    }
    for (Comment comment : outline.comments()) {
      add(Fold.Kind.COMMENT, comment.span().range());
    }
    folds.sort(OUTER_FIRST);
    return withoutSharedLines();
  }

  private void addFrontMatter() {
    LineIndex lines = source.lines();
    int start = source.hasByteOrderMark() ? 1 : 0;
    if (!isFence(start, lines.lineEnd(0)) || startsWithBreak(start)) {
      return;
    }
    for (int line = 1; line < lines.lineCount(); line++) {
      int from = lines.lineStart(line);
      int to = lines.lineEnd(line);
      if (isFence(from, to) || source.content().startsWith("...", from)) {
        add(new TextRange(start, to));
        return;
      }
    }
  }

  private boolean isFence(int start, int end) {
    return source.content().startsWith("---", start) && Stretch.isBlank(source, start + 3, end);
  }

  /** A text may also begin with a thematic break, which looks the same. */
  private boolean startsWithBreak(int start) {
    return !outline.breaks().isEmpty() && outline.breaks().get(0).start() <= start;
  }

  private void add(TextRange range) {
    add(Fold.Kind.REGION, range);
  }

  private void add(Fold.Kind kind, TextRange range) {
    TextRange shown = Stretch.withoutTail(source, range);
    if (source.lines().lineAt(shown.start()) < source.lines().lineAt(shown.end())) {
      folds.add(new Fold(kind, shown));
    }
  }

  private List<Fold> withoutSharedLines() {
    List<Fold> kept = new ArrayList<>(folds.size());
    int last = -1;
    for (Fold fold : folds) {
      int line = source.lines().lineAt(fold.range().start());
      if (line != last) {
        kept.add(fold);
        last = line;
      }
    }
    return kept;
  }
}
