package dev.kegang.ide.refactoring;

import dev.kegang.outline.CaptionRenumbering;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Renumbering;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.List;

/** Counts sections, entries and captions in the order in which they stand. */
final class Renumber {

  private Renumber() {}

  /** A change without edits where every number is right. */
  static Change of(Outline outline) {
    Renumbering sections = SectionRenumbering.inOrder(outline);
    boolean certain = sections.certain();
    List<TextEdit> edits = new ArrayList<>(sections.edits());
    for (CaptionKind kind : CaptionKind.values()) {
      Renumbering captions = CaptionRenumbering.of(outline, kind);
      certain &= captions.certain();
      edits.addAll(captions.edits());
    }
    return edits.isEmpty() || certain ? Change.of(edits) : Change.refused("ambiguous");
  }
}
