package dev.kegang.cli.report;

import java.util.List;

/**
 * What some reports need of every finding. It takes a look at the file's text, so it is made only
 * where one of the reports asked for needs it.
 *
 * @param lineHashes the hash of each finding's line
 * @param wholeFixes each fix as one edit
 */
public record ReportNeeds(boolean lineHashes, boolean wholeFixes) {

  public static final ReportNeeds NONE = new ReportNeeds(false, false);

  /** What any of these formats needs. */
  public static ReportNeeds of(List<ReportFormat> formats) {
    return new ReportNeeds(
        formats.contains(ReportFormat.SARIF), formats.contains(ReportFormat.RDJSON));
  }
}
