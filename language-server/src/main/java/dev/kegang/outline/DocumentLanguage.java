package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Language;
import java.util.List;

/** Tells the language a document is written in, by its headings, else by its first characters. */
final class DocumentLanguage {

  private static final int SAMPLE = 2000;
  private static final int LETTERS_A_CHARACTER_WEIGHS = 3;

  private DocumentLanguage() {}

  /**
   * @param headings the {@link #balance} of all headings
   */
  static Language of(SourceText source, int headings) {
    int balance =
        headings == 0
            ? balance(source.content().substring(0, Math.min(SAMPLE, source.length())))
            : headings;
    return balance > 0 ? Language.CHINESE : Language.ENGLISH;
  }

  /** How much Chinese outweighs other letters in some headings; negative where they outweigh it. */
  static int balance(List<Heading> headings) {
    int balance = 0;
    for (Heading heading : headings) {
      balance += balance(heading.text().text());
    }
    return balance;
  }

  private static int balance(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        balance -= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      } else if ((c >= '\u4e00' && c <= '\u9fef') || Character.isIdeographic(c)) {
        balance += LETTERS_A_CHARACTER_WEIGHS;
      } else if (Character.isLetter(c)) {
        balance--;
      }
    }
    return balance;
  }
}
