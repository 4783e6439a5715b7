package dev.kegang.cli;

import dev.kegang.lint.Message;

/** The user asked for something that cannot be; the message says what and what to do. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message message;

  /**
   * @param key the message stands in the bundles as {@code cli.usage.KEY}
   */
  public UsageException(String key, Object... arguments) {
    super(key);
    this.message = Message.of("cli.usage." + key, arguments);
  }

  UsageException(Throwable cause, String key, Object... arguments) {
    super(key, cause);
    this.message = Message.of("cli.usage." + key, arguments);
  }

  public Message message() {
    return message;
  }
}
