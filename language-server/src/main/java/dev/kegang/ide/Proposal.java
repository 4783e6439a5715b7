package dev.kegang.ide;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.List;

/**
 * Something a completion can insert.
 *
 * @param label what the list of proposals shows
 * @param detail what it is, in a few words
 * @param documentation plain text; empty where there is none
 * @param replaced what was typed of it; on one line, up to the cursor or just behind it
 * @param snippet what is inserted, in the syntax of LSP's snippets
 * @param plain the same without places to fill in
 * @param filter what the editor compares with what was typed
 * @param order where it stands among the proposals; smaller first
 * @param additional edits elsewhere that belong to it; they touch neither each other nor {@code
 *     replaced}
 */
public record Proposal(
    Kind kind,
    String label,
    String detail,
    String documentation,
    TextRange replaced,
    String snippet,
    String plain,
    String filter,
    int order,
    List<TextEdit> additional) {

  /** What is inserted. */
  public enum Kind {
    FIELD,
    CAPTION,
    SECTION,
    PAGE,
    CITATION,
    ENTRY,
    DATE,
    PLACEMENT,
    DIRECTIVE,
    RULE,
    /** A word that settings want. */
    TERM,
    /** The name of a setting. */
    SETTING,
    SETTING_VALUE
  }
}
