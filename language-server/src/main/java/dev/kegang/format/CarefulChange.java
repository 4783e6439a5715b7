package dev.kegang.format;

import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineMeaning;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes an outline's text as far as that does not change what it says. */
final class CarefulChange {

  private final Function<String, Outline> reader;
  private final String meaning;
  private final List<List<TextEdit>> made = new ArrayList<>();
  private Outline current;
  private final String original;

  CarefulChange(Function<String, Outline> reader, Outline outline) {
    this.reader = reader;
    this.meaning = OutlineMeaning.of(outline);
    this.original = outline.source().content();
    this.current = outline;
  }

  /** The outline with all changes that can be made; halves are tried where all together cannot. */
  Outline with(List<List<TextEdit>> changes) {
    List<List<TextEdit>> tried = new ArrayList<>(made);
    tried.addAll(changes);
    Outline changed = reader.apply(Changes.apply(tried, original));
    if (OutlineMeaning.of(changed).equals(meaning)) {
      made.addAll(changes);
      current = changed;
    } else if (changes.size() > 1) {
      int middle = changes.size() / 2;
      with(changes.subList(0, middle));
      with(changes.subList(middle, changes.size()));
    }
    return current;
  }
}
