package dev.kegang.cli.report;

import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param safe whether it may be applied unasked
 * @param edits all of one file, not overlapping, in regions of the file as it is
 */
public record ReportedFix(String title, boolean safe, List<Edit> edits) {

  /** The replacement of a stretch by a text. */
  public record Edit(String path, Region region, String text) {}
}
