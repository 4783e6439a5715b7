package dev.kegang.format;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.syntax.SourceLine;
import dev.kegang.syntax.SourceLines;
import dev.kegang.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one outline, nested as the outline's lists are. */
final class Layout {

  private static final int LEVEL = 2;
  private static final int CODE_INDENTATION = 4;

  private final Outline outline;
  private final List<LayoutLine> lines = new ArrayList<>();
  private final Deque<LayoutLine> open = new ArrayDeque<>();

  private final Set<Integer> labels = new HashSet<>();

  private Layout(Outline outline) {
    this.outline = outline;
    for (Field field : outline.fields()) {
      labels.add(field.label().range().start());
    }
  }

  static Layout of(Outline outline) {
    Layout layout = new Layout(outline);
    List<SourceLine> sources = SourceLines.of(outline.source());
    layout.read(sources, KeptBlocks.of(outline.source(), sources));
    return layout;
  }

  Outline outline() {
    return outline;
  }

  SourceText source() {
    return outline.source();
  }

  String content() {
    return outline.source().content();
  }

  List<LayoutLine> lines() {
    return lines;
  }

  LayoutLine lineAt(int offset) {
    return lines.get(source().lines().lineAt(offset));
  }

  /** The line before; null for the first. */
  @Nullable LayoutLine before(LayoutLine line) {
    return line.index() == 0 ? null : lines.get(line.index() - 1);
  }

  /** The line behind; null for the last. */
  @Nullable LayoutLine behind(LayoutLine line) {
    return line.index() + 1 < lines.size() ? lines.get(line.index() + 1) : null;
  }

  /** The characters that end the lines around a line. */
  String lineEnd(LayoutLine near) {
    for (int i = near.index(); i >= 0; i--) {
      SourceLine line = lines.get(i).source();
      if (line.end() < line.next()) {
        return content().substring(line.end(), line.next());
      }
    }
    SourceLine first = lines.get(0).source();
    return first.end() < first.next() ? content().substring(first.end(), first.next()) : "\n";
  }

  private void read(List<SourceLine> sources, boolean[] kept) {
    boolean afterBlank = true;
    boolean inCode = false;
    for (int i = 0; i < sources.size(); i++) {
      SourceLine source = sources.get(i);
      if (source.isBlank()) {
        lines.add(new LayoutLine(i, source, null, afterBlank, kept[i]));
        afterBlank = true;
        continue;
      }
      LayoutLine line = line(i, source, afterBlank, kept[i]);
      inCode = isIndentedCode(line, inCode);
      if (inCode) {
        line = new LayoutLine(i, source, line.owner(), afterBlank, true);
      } else if (source.isItem()) {
        open.push(line);
      }
      lines.add(line);
      afterBlank = line.isHeading();
    }
  }

  private LayoutLine line(int index, SourceLine source, boolean afterBlank, boolean kept) {
    switch (source.kind()) {
      case HEADING, UNDERLINED, UNDERLINE, BREAK, DIVISION, FRONT_MATTER -> open.clear();
      case COMMENT -> {
        if (source.isItem()) {
          leave(source.indentation());
        }
      }
      default -> {
        if (source.isItem()) {
          leave(source.indentation());
        } else if (afterBlank || source.indentation() > 0) {
          leave(source.indentation());
        } else if (source.kind() != SourceLine.Kind.TEXT
            || labels.contains(source.contentStart())) {
          open.clear();
        }
      }
    }
    return new LayoutLine(index, source, open.peek(), afterBlank, kept);
  }

  /** Ends the items a line is not indented enough to stand in. */
  private void leave(int indentation) {
    while (!open.isEmpty() && indentation < open.peek().source().indentation() + LEVEL) {
      open.pop();
    }
  }

  /** Indented code begins behind a blank line and goes on as long as lines are indented. */
  private boolean isIndentedCode(LayoutLine line, boolean before) {
    SourceLine source = line.source();
    LayoutLine owner = line.owner();
    if (line.kept() || source.kind() == SourceLine.Kind.CODE) {
      return false;
    }
    int margin =
        owner == null ? 0 : owner.source().indentation() + owner.source().markerLength() + 1;
    boolean indented = source.indentation() >= margin + CODE_INDENTATION;
    return indented && (owner == null || !source.isItem()) && (before || line.afterBlank());
  }
}
