package dev.kegang.cli;

import org.jspecify.annotations.Nullable;

/**
 * Whether only findings on changed lines count.
 *
 * @param wanted whether they do
 * @param since what the changes are counted from, in the words of git; null for the last commit
 */
record ChangeOptions(boolean wanted, @Nullable String since) {

  static final Option CHANGED = Option.flag("changed");
  static final Option SINCE = Option.value("since", "REF");

  static ChangeOptions of(Arguments arguments) throws UsageException {
    String since = arguments.value(SINCE);
    if (since != null && !arguments.has(CHANGED)) {
      throw new UsageException("since-alone");
    }
    if (since != null && since.startsWith("-")) {
      throw new UsageException("since", since, "");
    }
    return new ChangeOptions(arguments.has(CHANGED), since);
  }
}
