package dev.kegang.ide.refactoring;

import dev.kegang.outline.CaptionRenumbering;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.NumberedCaption;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a section and the one behind it change places. Numbers stay where they are; contents, plan,
 * captions and everything that mentions any of them follow.
 */
final class MoveSection {

  private final Outline outline;
  private final SectionBlocks blocks;
  private final int first;
  private final List<TextEdit> inner = new ArrayList<>();
  private boolean certain = true;

  private MoveSection(Outline outline, SectionBlocks blocks, int first) {
    this.outline = outline;
    this.blocks = blocks;
    this.first = first;
  }

  /**
   * The change.
   *
   * @param first of the two, the upper one
   */
  static Change swap(Outline outline, SectionBlocks blocks, int first) {
    return new MoveSection(outline, blocks, first).change();
  }

  private Change change() {
    Section upper = blocks.sections().get(first);
    Section lower = blocks.sections().get(first + 1);
    if (upper.kind() != SectionKind.CONTENT || lower.kind() != SectionKind.CONTENT) {
      return Change.refused("last-pages");
    }
    if (upper.number() >= 0 && lower.number() >= 0) {
      int[] numbers = {lower.number(), upper.number()};
      add(SectionRenumbering.of(outline, List.of(upper, lower), numbers));
    }
    for (CaptionKind kind : CaptionKind.values()) {
      renumber(kind);
    }
    if (!certain) {
      return Change.refused("ambiguous");
    }
    Rearrangement rearrangement = new Rearrangement(outline.source().content());
    rearrangement.swap(blocks.ranges().get(first), blocks.ranges().get(first + 1));
    swapEntries(EntryAlignment.ofContents(outline), rearrangement);
    swapEntries(EntryAlignment.ofPlan(outline), rearrangement);
    List<TextEdit> edits = rearrangement.with(inner);
    return edits == null || !SectionCheck.keepsAll(outline, edits)
        ? Change.refused("structure")
        : Change.of(edits);
  }

  /** The captions of both sections share the numbers both have, in their new order. */
  private void renumber(CaptionKind kind) {
    List<NumberedCaption> captions = NumberedCaption.all(outline, kind);
    int[] numbers = new int[captions.size()];
    List<Integer> upper = new ArrayList<>();
    List<Integer> lower = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = captions.get(i).caption().number();
      TextRange digits = captions.get(i).caption().digits();
      if (blocks.ranges().get(first).contains(digits)) {
        upper.add(i);
      } else if (blocks.ranges().get(first + 1).contains(digits)) {
        lower.add(i);
      }
    }
    if (upper.isEmpty() && lower.isEmpty()) {
      return;
    }
    List<Integer> places = new ArrayList<>(upper);
    places.addAll(lower);
    List<Integer> order = new ArrayList<>(lower);
    order.addAll(upper);
    int[] next = numbers.clone();
    for (int i = 0; i < places.size(); i++) {
      next[order.get(i)] = numbers[places.get(i)];
    }
    add(CaptionRenumbering.of(outline, kind, next));
  }

  private void add(Renumbering renumbering) {
    certain &= renumbering.certain();
    inner.addAll(renumbering.edits());
  }

  private void swapEntries(@Nullable EntryAlignment alignment, Rearrangement rearrangement) {
    var entries = EntryAlignment.bySection(alignment);
    Match upper = entries.get(blocks.sections().get(first));
    Match lower = entries.get(blocks.sections().get(first + 1));
    if (upper != null && lower != null) {
      rearrangement.swap(content(upper.entry()), content(lower.entry()));
    }
  }

  private TextRange content(Entry entry) {
    return EntryContent.behindNumber(outline, entry);
  }
}
