package dev.kegang.cli.report;

import dev.kegang.lint.Severity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as reports need it: in the user's language, places resolved, the file's text no longer
 * needed.
 *
 * @param rule its name
 * @param excerpt the line it stands on; null where the file could not be read
 * @param identity what {@link dev.kegang.lint.FlaggedText} makes of the text it stands on
 * @param lineHash what SARIF calls the hash of its line; null where no report needs it
 * @param fixes the best first
 */
public record ReportedFinding(
    String rule,
    Severity severity,
    String message,
    Place place,
    @Nullable Excerpt excerpt,
    String identity,
    @Nullable String lineHash,
    List<ReportedRelated> related,
    List<ReportedFix> fixes) {

  /** The order within a file: by place, then by rule. */
  public static final Comparator<ReportedFinding> BY_PLACE =
      (one, other) -> {
        int order = one.place().region().compareTo(other.place().region());
        return order == 0 ? one.rule().compareTo(other.rule()) : order;
      };

  /** Whether {@code --fix} mends it. */
  public boolean isSafelyFixable() {
    for (ReportedFix fix : fixes) {
      if (fix.safe()) {
        return true;
      }
    }
    return false;
  }
}
