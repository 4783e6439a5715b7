package dev.kegang.lint;

import java.util.List;

/**
 * A sentence for the user, not yet in a language.
 *
 * @param key in the message bundles
 * @param arguments wordings and numbers for the places {@code {0}}, {@code {1}} …; a Message as an
 *     argument is put into the same language
 */
public record Message(String key, List<Object> arguments) {

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
