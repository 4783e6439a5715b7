package dev.kegang.ide.refactoring;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts stretches of a text into each other's places, together with the edits inside them. */
final class Rearrangement {

  /** A stretch, and the stretch whose text goes there. */
  private record Slot(TextRange place, TextRange content) {}

  private final String text;
  private final List<Slot> slots = new ArrayList<>();

  Rearrangement(String text) {
    this.text = text;
  }

  /** Lets two stretches change places; none may overlap one that was given before. */
  void swap(TextRange one, TextRange other) {
    slots.add(new Slot(one, other));
    slots.add(new Slot(other, one));
  }

  /**
   * All edits at once.
   *
   * @param inner edits of the text as it is, not overlapping each other
   * @return null where one of them lies across the border of a stretch
   */
  @Nullable List<TextEdit> with(List<TextEdit> inner) {
    slots.sort(Comparator.comparingInt(slot -> slot.place().start()));
    List<TextEdit> edits = new ArrayList<>();
    for (TextEdit edit : inner) {
      if (!isInside(edit)) {
        if (crosses(edit)) {
          return null;
        }
        edits.add(edit);
      }
    }
    for (Slot slot : slots) {
      edits.add(new TextEdit(slot.place(), edited(slot.content(), inner)));
    }
    return edits;
  }

  private boolean isInside(TextEdit edit) {
    for (Slot slot : slots) {
      if (slot.place().contains(edit.range())) {
        return true;
      }
    }
    return false;
  }

  private boolean crosses(TextEdit edit) {
    for (Slot slot : slots) {
      if (slot.place().overlaps(edit.range())) {
        return true;
      }
    }
    return false;
  }

  private String edited(TextRange content, List<TextEdit> inner) {
    List<TextEdit> shifted = new ArrayList<>();
    for (TextEdit edit : inner) {
      if (content.contains(edit.range())) {
        shifted.add(new TextEdit(edit.range().shiftedBy(-content.start()), edit.newText()));
      }
    }
    return TextEdits.of(shifted).applyTo(text.substring(content.start(), content.end()));
  }
}
