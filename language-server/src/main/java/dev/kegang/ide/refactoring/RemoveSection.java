package dev.kegang.ide.refactoring;

import dev.kegang.outline.Caption;
import dev.kegang.outline.CaptionRenumbering;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.EntryNumbers;
import dev.kegang.outline.MentionTargets;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.NumberedCaption;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.outline.Sections;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a section out of the lesson's count: its entries go, later numbers and what mentions them
 * follow. What becomes of its text is for the caller to say.
 */
final class RemoveSection {

  private final Outline outline;
  private final SectionBlocks blocks;
  private final int index;
  private final boolean withText;
  private final List<TextEdit> edits = new ArrayList<>();
  private boolean certain = true;

  /**
   * @param withText whether its captions go too
   */
  RemoveSection(Outline outline, SectionBlocks blocks, int index, boolean withText) {
    this.outline = outline;
    this.blocks = blocks;
    this.index = index;
    this.withText = withText;
  }

  /** The change of everything but the section itself. */
  Change change() {
    NumberMention mention = mentionFromElsewhere();
    if (mention != null) {
      int line = outline.source().lines().lineAt(mention.range().start()) + 1;
      return Change.refused("mentioned", line);
    }
    renumberSections();
    if (withText) {
      for (CaptionKind kind : CaptionKind.values()) {
        renumber(kind);
      }
    }
    removeEntry(EntryAlignment.ofContents(outline));
    removeEntry(EntryAlignment.ofPlan(outline));
    edits.removeIf(edit -> withText && block().contains(edit.range()));
    return certain ? Change.of(edits) : Change.refused("ambiguous");
  }

  private TextRange block() {
    return blocks.ranges().get(index);
  }

  private @Nullable NumberMention mentionFromElsewhere() {
    MentionTargets targets = MentionTargets.of(outline);
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      Caption caption = targets.caption(mention);
      boolean means =
          blocks.sections().get(index).equals(targets.section(mention))
              || (withText && caption != null && block().contains(caption.digits()));
      if (means && !block().contains(mention.range())) {
        return mention;
      }
    }
    return null;
  }

  private void renumberSections() {
    List<Section> later = new ArrayList<>();
    Section removed = blocks.sections().get(index);
    for (Section section : Sections.numbered(outline)) {
      if (section.range().start() > removed.range().start()) {
        later.add(section);
      }
    }
    if (removed.number() < 0) {
      return;
    }
    int[] numbers = new int[later.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = later.get(i).number() - 1;
    }
    add(SectionRenumbering.of(outline, later, numbers));
  }

  /** The captions that stay have the first of the numbers all have now. */
  private void renumber(CaptionKind kind) {
    List<NumberedCaption> captions = NumberedCaption.all(outline, kind);
    int[] numbers = new int[captions.size()];
    int gone = 0;
    for (int i = 0; i < numbers.length; i++) {
      Caption caption = captions.get(i).caption();
      if (block().contains(caption.digits())) {
        gone++;
        numbers[i] = caption.number();
      } else {
        numbers[i] = captions.get(i - gone).caption().number();
      }
    }
    if (gone > 0) {
      add(CaptionRenumbering.of(outline, kind, numbers));
    }
  }

  private void add(Renumbering renumbering) {
    certain &= renumbering.certain();
    edits.addAll(renumbering.edits());
  }

  private void removeEntry(@Nullable EntryAlignment alignment) {
    Match match = EntryAlignment.bySection(alignment).get(blocks.sections().get(index));
    if (alignment == null || match == null) {
      return;
    }
    TextRange lines = EntryContent.lines(outline, match.entry());
    edits.removeIf(edit -> lines.overlaps(edit.range()));
    edits.add(TextEdit.delete(lines));
    if (EntryNumbers.lazy(alignment.entries())) {
      return;
    }
    for (Entry entry : alignment.entries()) {
      if (entry.range().start() > match.entry().range().start() && entry.marker().ordered()) {
        edits.add(EntryNumbers.edit(outline, entry.marker(), entry.marker().number() - 1));
      }
    }
  }
}
