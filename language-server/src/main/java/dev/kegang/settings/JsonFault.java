package dev.kegang.settings;

import dev.kegang.text.TextRange;

/** Why a text is no JSON, and where the first thing is that cannot be. */
final class JsonFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient TextRange range;

  /**
   * @param key of the message that says what was expected
   */
  JsonFault(String key, TextRange range) {
    super(key);
    this.key = key;
    this.range = range;
  }

  String key() {
    return key;
  }

  TextRange range() {
    return range;
  }
}
