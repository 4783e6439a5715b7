package dev.kegang.lint;

import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment that silences findings, or ends such a silence.
 *
 * @param directive what it does; null where its first word only begins like one of ours
 * @param comment with its marks
 * @param word its first word, such as {@code kegang-disable}
 * @param names the rules it names, known or not
 * @param reason what stands behind the colon; null where there is none
 */
public record Suppression(
    @Nullable Directive directive,
    TextSpan comment,
    TextSpan word,
    List<TextSpan> names,
    @Nullable TextSpan reason) {

  /** What every word of ours begins with. */
  static final String PREFIX = "kegang-";

  /** What a suppression does. */
  public enum Directive {
    /** Silences the next line that is not blank. */
    DISABLE_NEXT_LINE("kegang-disable-next-line"),
    /** Silences from its own line to the next {@link #ENABLE} of the rule, else to the end. */
    DISABLE("kegang-disable"),
    /** Ends what {@link #DISABLE} began; without names, for every rule. */
    ENABLE("kegang-enable"),
    /** Silences the whole file, wherever it stands. */
    DISABLE_FILE("kegang-disable-file");

    private final String word;

    Directive(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }

    static @Nullable Directive of(String word) {
      for (Directive directive : values()) {
        if (directive.word.equals(word)) {
          return directive;
        }
      }
      return null;
    }
  }
}
