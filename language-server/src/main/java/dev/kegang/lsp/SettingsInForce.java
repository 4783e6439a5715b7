package dev.kegang.lsp;

import dev.kegang.lint.Rules;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.Treatments;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What settings say of every file: what holds, and what is written by now, which while somebody
 * types in a settings file may be ahead. One thread at a time changes them, any may ask.
 */
final class SettingsInForce {

  private final Function<String, @Nullable String> openTexts;
  private volatile Treatments holding;
  private volatile Treatments written;

  /**
   * @param openTexts what the client holds of a file; null where it has it not open
   */
  SettingsInForce(Function<String, @Nullable String> openTexts) {
    this.openTexts = openTexts;
    this.holding = read(null);
    this.written = holding;
  }

  Treatments holding() {
    return holding;
  }

  Treatments written() {
    return written;
  }

  /**
   * Has all settings read anew when they are next asked for.
   *
   * @param folder whose settings hold for texts that are no files; null where there is none
   */
  void readAgain(@Nullable String folder) {
    holding = read(folder);
    written = holding;
  }

  /**
   * Reads those settings files again that were read before, after one of them was typed in. Where
   * they say what they said, that holds at once.
   *
   * @return false where they say something else, which waits for {@link #readAgain}
   */
  boolean readWritten() {
    Treatments now = holding.readAgain();
    boolean same = now.sayTheSameAs(holding);
    written = now;
    holding = same ? now : holding;
    return same;
  }

  private Treatments read(@Nullable String folder) {
    SettingsReader reader =
        new SettingsReader(Rules.described(), System.getProperty("user.home"), openTexts);
    return new Treatments(reader, folder, UnaryOperator.identity());
  }
}
