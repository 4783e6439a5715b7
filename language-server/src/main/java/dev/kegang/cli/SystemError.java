package dev.kegang.cli;

import dev.kegang.lint.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in the user's language what the system refused. */
final class SystemError {

  private SystemError() {}

  static Message message(IOException error) {
    if (error instanceof FileReplacement.ChangedSinceRead) {
      return Message.of("cli.io.changed");
    }
    if (error instanceof AccessDeniedException) {
      return Message.of("cli.io.denied");
    }
    if (error instanceof NoSuchFileException) {
      return Message.of("cli.io.missing");
    }
    String reason =
        error instanceof FileSystemException file ? file.getReason() : error.getMessage();
    return Message.of("cli.io.other", reason == null ? error.getClass().getSimpleName() : reason);
  }
}
