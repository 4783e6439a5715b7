package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import dev.kegang.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the lines nobody may change: code in fences, comments, front matter, and what the grammar
 * reads as text although Markdown does not, HTML and formulas between lines of {@code $$}.
 */
final class KeptBlocks {

  private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");

  /** Tags that open a block of HTML wherever they stand; others are part of a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details dialog dir div dl dt fieldset"
                  + " figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr"
                  + " html iframe legend li link main menu nav ol optgroup option p picture search"
                  + " section source summary table tbody td tfoot th thead title tr track ul video")
              .split(" "));

  private static final String FORMULA = "$$";

  private final String content;
  private final List<SourceLine> lines;
  private final boolean[] kept;

  private KeptBlocks(SourceText source, List<SourceLine> lines) {
    this.content = source.content();
    this.lines = lines;
    this.kept = new boolean[lines.size()];
  }

  /** Per line whether it is kept. */
  static boolean[] of(SourceText source, List<SourceLine> lines) {
    KeptBlocks blocks = new KeptBlocks(source, lines);
    blocks.find();
    return blocks.kept;
  }

  private void find() {
    boolean formulasClose = true;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      switch (line.kind()) {
        case CODE, COMMENT, FRONT_MATTER -> kept[i] = true;
        case TEXT -> {
          int end = i;
          if (starts(line, FORMULA)) {
            end = formulasClose ? formulaEnd(i) : i;
            formulasClose = end > i;
          } else if (starts(line, "<")) {
            end = htmlEnd(i);
          }
          if (end > i) {
            Arrays.fill(kept, i, end, true);
            i = end - 1;
          }
        }
        default -> {}
      }
    }
  }

  private boolean starts(SourceLine line, String mark) {
    return content.startsWith(mark, line.contentStart());
  }

  /** Behind the last line of a formula; its first line where it is never closed. */
  private int formulaEnd(int first) {
    SourceLine opening = lines.get(first);
    int close = content.indexOf(FORMULA, opening.contentStart() + FORMULA.length());
    if (close >= 0 && close < opening.end()) {
      return first + 1;
    }
    for (int i = first + 1; close >= 0 && i < lines.size(); i++) {
      if (close < lines.get(i).next()) {
        return i + 1;
      }
    }
    return first;
  }

  /**
   * Behind a block of HTML: it goes on to a blank line, or to its closing tag where blanks matter
   * in it.
   */
  private int htmlEnd(int first) {
    SourceLine line = lines.get(first);
    int name = line.contentStart() + 1;
    boolean closing = content.startsWith("/", name);
    int nameStart = closing ? name + 1 : name;
    int nameEnd = nameStart;
    while (nameEnd < line.end() && isNamePart(content.charAt(nameEnd))) {
      nameEnd++;
    }
    String tag = content.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    boolean verbatim = !closing && VERBATIM.contains(tag);
    if (!verbatim && !BLOCKS.contains(tag)) {
      return first;
    }
    int i = first;
    while (i < lines.size() && (verbatim ? !closes(i, tag) : !lines.get(i).isBlank())) {
      i++;
    }
    return verbatim ? Math.min(i + 1, lines.size()) : i;
  }

  private boolean closes(int index, String tag) {
    SourceLine line = lines.get(index);
    String close = "</" + tag;
    for (int at = line.start(); at + close.length() <= line.end(); at++) {
      if (content.regionMatches(true, at, close, 0, close.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
