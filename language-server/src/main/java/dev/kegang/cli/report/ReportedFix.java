package dev.kegang.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to mend a finding.
 *
 * @param safe whether it may be applied unasked
 * @param edits all of one file, not overlapping, in regions of the file as it is
 * @param whole all of them as one, with the text in between; null where no report needs it or the
 *     stretch is too long
 */
public record ReportedFix(String title, boolean safe, List<Edit> edits, @Nullable Edit whole) {

  /** The replacement of a stretch by a text. */
  public record Edit(String path, Region region, String text) {}
}
