package dev.kegang.ide;

import dev.kegang.lint.Message;
import java.util.List;

/** What came of a wish to rename something. */
public sealed interface RenameOutcome {

  /** The documents that change. */
  record Edits(List<DocumentEdits> documents) implements RenameOutcome {}

  /** Nothing can be renamed, or not to that name. */
  record Refused(Message reason) implements RenameOutcome {}
}
