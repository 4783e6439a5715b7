package dev.kegang.lint;

import dev.kegang.course.FactPlace;
import dev.kegang.outline.LazyList;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A finding a rule is still adding places and fixes to. */
public final class FindingDraft {

  private final String rule;
  private final Severity severity;
  private final TextRange range;
  private final Message message;
  private final List<Related> related = new ArrayList<>(2);
  private final List<Fix> fixes = new ArrayList<>(2);

  FindingDraft(String rule, Severity severity, TextRange range, Message message) {
    this.rule = rule;
    this.severity = severity;
    this.range = range;
    this.message = message;
  }

  /** Adds another place; the message stands in the bundles as {@code rule.key}. */
  public FindingDraft related(String key, TextRange place, Object... arguments) {
    related.add(new Related(place, Message.of(rule + '.' + key, arguments)));
    return this;
  }

  /** Adds a place in another lesson of the course. */
  public FindingDraft related(String key, FactPlace place, Object... arguments) {
    Message message = Message.of(rule + '.' + key, arguments);
    related.add(new Related(TextRange.at(0), message, place));
    return this;
  }

  /**
   * Adds a fix that may be applied unasked; its title stands in the bundles as {@code rule.key}.
   *
   * @param edits where they take some work a {@link LazyList}: in an editor they are worked out
   *     when somebody asks
   */
  public FindingDraft safeFix(String key, List<TextEdit> edits, Object... arguments) {
    return add(key, true, edits, arguments);
  }

  /** Likewise one whose edits take some work. */
  public FindingDraft safeFix(String key, Supplier<List<TextEdit>> edits, Object... arguments) {
    return add(key, true, LazyList.of(edits), arguments);
  }

  /**
   * Adds a fix the author must choose; its title stands in the bundles as {@code rule.key}.
   *
   * @param edits as those of a safe fix
   */
  public FindingDraft unsafeFix(String key, List<TextEdit> edits, Object... arguments) {
    return add(key, false, edits, arguments);
  }

  /** Likewise one whose edits take some work. */
  public FindingDraft unsafeFix(String key, Supplier<List<TextEdit>> edits, Object... arguments) {
    return add(key, false, LazyList.of(edits), arguments);
  }

  private FindingDraft add(String key, boolean safe, List<TextEdit> edits, Object... arguments) {
    List<TextEdit> kept = edits instanceof LazyList ? edits : List.copyOf(edits);
    fixes.add(new Fix(Message.of(rule + '.' + key, arguments), safe, kept));
    return this;
  }

  Finding finish() {
    fixes.replaceAll(Fix::settled);
    return finishOpen();
  }

  /** The finding with fixes whose edits may still have to be worked out. */
  Finding finishOpen() {
    return new Finding(rule, severity, range, message, List.copyOf(related), List.copyOf(fixes));
  }
}
