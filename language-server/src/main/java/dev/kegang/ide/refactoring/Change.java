package dev.kegang.ide.refactoring;

import dev.kegang.lint.Message;
import dev.kegang.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of working a change out.
 *
 * @param obstacle why it can't be made; null where it can
 */
record Change(List<TextEdit> edits, @Nullable Message obstacle) {

  static Change of(List<TextEdit> edits) {
    return new Change(List.copyOf(edits), null);
  }

  static Change refused(String reason, Object... arguments) {
    return new Change(List.of(), Message.of("editor.refactor.obstacle." + reason, arguments));
  }
}
