package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items are indented by two blanks a level, below a number by as many as the number takes; what
 * stands in an item begins where its wording does. A list that holds code, comments or HTML which
 * would have to move stays as it is.
 */
final class ListNesting implements Concern {

  private record Indented(SourceLine line, int columns) {}

  @Override
  public void addTo(Changes changes, Layout layout) {
    List<LayoutLine> lines = layout.lines();
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).inList()) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && (lines.get(end).owner() != null || lines.get(end).isBlank())) {
        end++;
      }
      indent(lines.subList(i, end), layout.content(), changes);
      i = end;
    }
  }

  /** One item of the margin with all that stands in it. */
  private static void indent(List<LayoutLine> tree, String content, Changes changes) {
    Map<Integer, Integer> columns = new HashMap<>();
    List<Indented> indented = new ArrayList<>();
    for (LayoutLine line : tree) {
      SourceLine source = line.source();
      if (line.isBlank()) {
        continue;
      }
      int wanted = wanted(line, columns);
      columns.put(line.index(), wanted);
      if (line.kept() ? source.indentation() == 0 : source.indentation() == wanted) {
        wanted = source.indentation();
      } else if (line.kept() && source.indentation() != wanted) {
        return;
      }
      indented.add(new Indented(source, wanted));
    }
    for (Indented line : indented) {
      int textStart = line.line.markerStart();
      String blanks = " ".repeat(line.columns);
      if (!content.substring(line.line.start(), textStart).equals(blanks)) {
        changes.replace(line.line.start(), textStart, blanks);
      }
    }
  }

  private static int wanted(LayoutLine line, Map<Integer, Integer> columns) {
    LayoutLine owner = line.owner();
    SourceLine source = line.source();
    if (owner == null) {
      return 0;
    }
    boolean lazy = !source.isItem() && !line.afterBlank() && source.indentation() == 0;
    return lazy ? 0 : contentColumn(owner, columns.get(owner.index()));
  }

  private static int contentColumn(LayoutLine item, @Nullable Integer column) {
    int start = column == null ? item.source().indentation() : column;
    return start + item.source().markerLength() + 1;
  }
}
