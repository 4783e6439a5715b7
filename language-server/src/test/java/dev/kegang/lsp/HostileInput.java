package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Something a server should never be sent.
 *
 * @param name says what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent")
record HostileInput(String name, byte[] bytes) {

  static HostileInput of(String name, String text) {
    return new HostileInput(name, text.getBytes(UTF_8));
  }

  /** A body in a frame that is as it should be. */
  static HostileInput framed(String name, String body) {
    return new HostileInput(name, HostileFrames.frame(body));
  }

  /**
   * A message with single quotes in place of double ones; one that isn't whole gets its version.
   */
  static HostileInput message(String name, String message) {
    String whole = message.startsWith("{") ? message : "{'jsonrpc':'2.0'," + message + "}";
    String shortName = name.length() > 120 ? name.substring(0, 120) : name;
    return framed(shortName, whole.replace('\'', '"'));
  }

  @Override
  public String toString() {
    return name;
  }
}
