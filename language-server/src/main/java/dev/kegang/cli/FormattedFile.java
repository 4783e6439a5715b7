package dev.kegang.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the formatter made of one file.
 *
 * @param name as reports call it
 * @param outline whether it is one; nothing else is formatted
 * @param before its text as it was read; empty where it could not be
 * @param after its text as it should be written
 * @param unreadable why it could not be read, as a sentence; null where it could
 * @param unwritten why it could not be written; null where it was, or was not to be
 * @param fault a fault of ours; null where there was none
 */
record FormattedFile(
    String name,
    boolean outline,
    String before,
    String after,
    @Nullable String unreadable,
    @Nullable IOException unwritten,
    @Nullable Throwable fault) {

  static FormattedFile other(String name, String text) {
    return new FormattedFile(name, false, text, text, null, null, null);
  }

  static FormattedFile outline(String name, String before, String after) {
    return new FormattedFile(name, true, before, after, null, null, null);
  }

  static FormattedFile unreadable(String name, String why) {
    return new FormattedFile(name, false, "", "", why, null, null);
  }

  static FormattedFile failed(String name, String text, Throwable fault) {
    return new FormattedFile(name, true, text, text, null, null, fault);
  }

  FormattedFile unwritten(IOException why) {
    return new FormattedFile(name, outline, before, after, unreadable, why, fault);
  }

  boolean differs() {
    return !before.equals(after);
  }
}
