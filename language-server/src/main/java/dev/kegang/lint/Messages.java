package dev.kegang.lint;

import dev.kegang.text.SortedLines;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The sentences of one language, from {@code resources/messages/<tag>.properties}. */
public final class Messages {

  private static final class Chinese {
    static final Messages BUNDLE = load(Language.CHINESE);
  }

  private static final class English {
    static final Messages BUNDLE = load(Language.ENGLISH);
  }

  private final Language language;
  private final SortedLines sentences;

  private Messages(Language language, SortedLines sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  public static Messages in(Language language) {
    return language == Language.CHINESE ? Chinese.BUNDLE : English.BUNDLE;
  }

  public Language language() {
    return language;
  }

  /** The sentence of a message; the key itself where the bundle lacks it. */
  public String text(Message message) {
    String sentence = sentences.value(message.key());
    if (sentence == null) {
      return message.key();
    }
    StringBuilder text = new StringBuilder(sentence.length() + 32);
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      int index = close == open + 2 ? sentence.charAt(open + 1) - '0' : -1;
      if (index < 0 || index >= message.arguments().size()) {
        text.append(sentence, from, open + 1);
        from = open + 1;
        continue;
      }
      text.append(sentence, from, open).append(argument(message.arguments().get(index)));
      from = close + 1;
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  public String text(String key, Object... arguments) {
    return text(Message.of(key, arguments));
  }

  /** Every key of the bundle. */
  public Set<String> keys() {
    return sentences.keys();
  }

  private String argument(Object argument) {
    return argument instanceof Message message ? text(message) : argument.toString();
  }

  private static Messages load(Language language) {
    String resource = "/messages/" + language.tag() + ".properties";
    try (var stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + resource);
      }
      return new Messages(language, new SortedLines(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
