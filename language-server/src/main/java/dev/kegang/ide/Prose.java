package dev.kegang.ide;

/**
 * A short text for the reader of a hover, in Markdown or plain.
 *
 * <p>What comes from documents is escaped: nothing an author writes becomes a link, a command or
 * HTML.
 */
final class Prose {

  private static final String ACTIVE = "\\`*_{}[]()<>#+-!|~&$";

  private final boolean markdown;
  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  Prose(boolean markdown) {
    this.markdown = markdown;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Starts a paragraph with words in bold. */
  Prose heading(String words) {
    startParagraph();
    appendBold(words);
    return this;
  }

  /** Adds a paragraph. */
  Prose paragraph(String words) {
    startParagraph();
    append(words);
    return this;
  }

  /** Adds a line of a list: what something is, and what it says. */
  Prose line(String what, String words) {
    separate(inList ? "\n" : "\n\n");
    inList = true;
    text.append("- ");
    append(what);
    text.append(": ");
    append(words);
    return this;
  }

  /** Adds a paragraph that is Markdown of our own. */
  Prose trusted(String paragraph) {
    startParagraph();
    text.append(paragraph);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void startParagraph() {
    separate("\n\n");
    inList = false;
  }

  private void separate(String separator) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
  }

  private void appendBold(String words) {
    if (markdown) {
      text.append("**");
    }
    append(words);
    if (markdown) {
      text.append("**");
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\r') {
        text.append(' ');
        continue;
      }
      if (markdown && ACTIVE.indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
  }
}
