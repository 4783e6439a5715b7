package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineMeaning;
import dev.kegang.settings.FormatConcern;
import dev.kegang.settings.FormatOptions;
import dev.kegang.text.TextEdits;
import dev.kegang.workspace.Document;

/** What every formatted text must keep to. */
final class FormatCheck {

  private FormatCheck() {}

  static Outline read(String text) {
    return Document.of("file:///a.outline.md", 0, text, true).outline();
  }

  static String format(String text, FormatOptions options) {
    return new Formatter(FormatCheck::read, options).format(read(text));
  }

  /** A text and what becomes of it, in every form a file may have. */
  static void pair(String before, String after, FormatOptions options) {
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      for (String start : new String[] {"", "\uFEFF"}) {
        String given = start + before.replace("\n", lineEnd);
        String wanted = start + after.replace("\n", lineEnd);
        assertEquals(wanted, format(given, options));
        assertEquals(wanted, format(wanted, options));
        Outline outline = read(given);
        var edits = new Formatter(FormatCheck::read, options).edits(outline);
        assertEquals(wanted, TextEdits.of(edits).applyTo(given));
      }
    }
  }

  /** What must hold for any text whatever. */
  static String any(String text, FormatOptions options) {
    Outline before = read(text);
    String formatted = new Formatter(FormatCheck::read, options).settled(before);
    assertNotNull(formatted, text);
    if (formatted.equals(text)) {
      return text;
    }
    Outline after = read(formatted);
    assertEquals(formatted, new Formatter(FormatCheck::read, options).format(after), text);
    if (!options.has(FormatConcern.SECTION_NUMBERS)) {
      assertEquals(OutlineMeaning.of(before), OutlineMeaning.of(after), text);
    }
    assertEquals(words(text), words(formatted), text);
    return formatted;
  }

  /** All letters in order: no word is lost, added or moved. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
