package dev.kegang.ide.refactoring;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.Topic;
import dev.kegang.text.LineIndex;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Makes a section a topic of the one before it. */
final class SectionToTopic {

  private SectionToTopic() {}

  static Change of(Outline outline, SectionBlocks blocks, int index) {
    Section section = blocks.sections().get(index);
    if (index == 0
        || section.kind() != SectionKind.CONTENT
        || blocks.sections().get(index - 1).kind() != SectionKind.CONTENT) {
      return Change.refused("no-section-before");
    }
    Change around = new RemoveSection(outline, blocks, index, false).change();
    if (around.obstacle() != null) {
      return around;
    }
    TextRange heading = section.heading().range();
    List<TextEdit> edits = new ArrayList<>(around.edits());
    edits.removeIf(edit -> heading.contains(edit.range()));
    edits.add(heading(outline, section));
    return SectionCheck.keepsSections(outline, edits, 1)
        ? Change.of(edits)
        : Change.refused("structure");
  }

  /** A first topic that repeats the title takes the place of the heading. */
  private static TextEdit heading(Outline outline, Section section) {
    Heading heading = section.heading();
    List<Topic> topics = section.topics();
    if (!topics.isEmpty()
        && Normalised.sameWording(topics.get(0).heading().title().text(), heading.title().text())) {
      LineIndex lines = outline.source().lines();
      int start = lines.lineStart(lines.lineAt(heading.range().start()));
      int end = lines.lineStart(lines.lineAt(topics.get(0).heading().range().start()));
      boolean nothingBetween =
          outline.source().span(heading.range().end(), end).trimmed().isEmpty();
      if (nothingBetween) {
        return TextEdit.delete(new TextRange(start, end));
      }
    }
    String marks = "#".repeat(Math.min(6, heading.level() + 1));
    return new TextEdit(heading.range(), marks + ' ' + heading.title().text());
  }
}
