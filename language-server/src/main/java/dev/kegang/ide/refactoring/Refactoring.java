package dev.kegang.ide.refactoring;

import dev.kegang.lint.Message;
import dev.kegang.text.TextEdit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change that is offered at a place.
 *
 * @param id what it is called, the same wherever it is offered
 * @param title for a menu
 * @param obstacle why it can't be made here; null where it can
 * @param edits worked out when they are asked for; not overlapping, none where there is an obstacle
 */
public record Refactoring(
    String id,
    Kind kind,
    Message title,
    @Nullable Message obstacle,
    Supplier<List<TextEdit>> edits) {

  /** What editors sort changes by. */
  public enum Kind {
    REWRITE("refactor.rewrite"),
    EXTRACT("refactor.extract"),
    MOVE("refactor.move"),
    ORGANIZE("source.organizeReferences");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** LSP's name. */
    public String id() {
      return id;
    }
  }

  static Refactoring of(String id, Kind kind, Supplier<List<TextEdit>> edits, Object... arguments) {
    Message title = Message.of("editor.refactor." + id, arguments);
    return new Refactoring(id, kind, title, null, edits);
  }

  static Refactoring of(String id, Kind kind, Change change, Object... arguments) {
    Message title = Message.of("editor.refactor." + id, arguments);
    return new Refactoring(id, kind, title, change.obstacle(), change::edits);
  }
}
