package dev.kegang.lint.rules;

import dev.kegang.outline.ChineseNumerals;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.outline.SectionTitle;
import dev.kegang.outline.Sections;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section still to be written, for an entry that has none. */
final class NewSection {

  private NewSection() {}

  /** The edits that insert its headings where the entry stands and let later numbers follow. */
  static List<TextEdit> edits(Outline outline, EntryAlignment alignment, Entry entry) {
    Section before = null;
    Section behind = null;
    for (Match match : alignment.matches()) {
      if (match.entry().range().start() < entry.range().start()) {
        before = match.section();
      } else if (behind == null) {
        behind = match.section();
      }
    }
    List<TextEdit> edits = new ArrayList<>();
    if (before == null && behind == null) {
      return edits;
    }
    int number = 1;
    if (before != null) {
      number = before.number() + 1;
    } else if (behind != null) {
      number = Math.max(1, behind.number() - 1);
    }
    if (behind != null && behind.number() == number) {
      edits.addAll(moveUp(outline, behind, number + 1));
    }
    edits.add(insertion(outline, before, behind, number, entry.title().text()));
    return edits;
  }

  private static List<TextEdit> moveUp(Outline outline, Section first, int number) {
    List<Section> later = new ArrayList<>();
    for (Section section : Sections.numbered(outline)) {
      if (section.range().start() >= first.range().start()) {
        later.add(section);
      }
    }
    int[] numbers = new int[later.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number + i;
    }
    return SectionRenumbering.of(outline, later, numbers).edits();
  }

  private static TextEdit insertion(
      Outline outline,
      @Nullable Section before,
      @Nullable Section behind,
      int number,
      String title) {
    SourceText source = outline.source();
    String lineEnd = LineEnds.of(source);
    Section like = before != null ? before : behind;
    StringBuilder text = new StringBuilder();
    int offset = source.length();
    if (behind != null) {
      offset = source.lines().lineStart(source.lines().lineAt(behind.range().start()));
    } else if (before != null) {
      offset = contentEnd(outline, before);
    }
    if (offset > 0 && source.content().charAt(offset - 1) != '\n') {
      text.append(lineEnd);
    }
    if (like != null) {
      text.append(heading(source, like.heading(), number, title)).append(lineEnd).append(lineEnd);
      if (SectionTitle.topicsRepeatTitles(outline) && !like.topics().isEmpty()) {
        int level = like.topics().get(0).heading().level();
        text.append("#".repeat(level)).append(' ').append(title).append(lineEnd).append(lineEnd);
      }
    }
    return TextEdit.insert(offset, text.toString());
  }

  /** Where a section ends, a thematic break that closes the sections not counted. */
  private static int contentEnd(Outline outline, Section section) {
    SourceText source = outline.source();
    for (int i = outline.breaks().size() - 1; i >= 0; i--) {
      TextRange rule = outline.breaks().get(i);
      if (section.range().contains(rule)
          && source.span(rule.end(), section.range().end()).trimmed().isEmpty()) {
        return source.lines().lineStart(source.lines().lineAt(rule.start()));
      }
    }
    return section.range().end();
  }

  /** A heading written like another one. */
  private static String heading(SourceText source, Heading like, int number, String title) {
    Ordinal ordinal = like.ordinal();
    String marks = "#".repeat(like.level()) + ' ';
    if (ordinal == null) {
      return marks + title;
    }
    TextRange digits = ordinal.number();
    String written = source.content().substring(digits.start(), digits.end());
    int dot = written.lastIndexOf('.') + 1;
    return marks
        + source.content().substring(like.text().start(), digits.start() + dot)
        + ChineseNumerals.write(number, written.substring(dot))
        + source.content().substring(digits.end(), like.title().start())
        + title;
  }
}
