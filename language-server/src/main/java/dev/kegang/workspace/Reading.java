package dev.kegang.workspace;

import dev.kegang.text.SourceText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What reading a file gave. */
public sealed interface Reading {

  /** Its text, which in UTF-8 is the very bytes of the file. */
  record Text(SourceText source) implements Reading {

    public String text() {
      return source.content();
    }

    /** The text as an editor shows it that opens the file: a byte order mark is no part of it. */
    public String opened() {
      return source.hasByteOrderMark() ? text().substring(1) : text();
    }
  }

  /**
   * Nothing that can be checked.
   *
   * @param error what the system said, where the cause is {@link Cause#IO}
   */
  record Unreadable(Cause cause, @Nullable IOException error) implements Reading {}

  /** Why a file cannot be read. */
  enum Cause {
    /** The system refuses it. */
    IO("io"),
    NOT_UTF_8("not-utf-8"),
    /** Not UTF-8, but all of it makes sense as GB18030 or its subset GBK. */
    GB18030("gb18030"),
    TOO_LARGE("too-large");

    private final String id;

    Cause(String id) {
      this.id = id;
    }

    /** Kebab-case, as in message keys. */
    public String id() {
      return id;
    }
  }
}
