package dev.kegang.cli.report;

import java.util.List;

/**
 * What a check of one file gave.
 *
 * @param path as reports call it
 * @param outline whether it is one, and not some other Markdown
 * @param findings ordered by place
 * @param known those the baseline excuses, ordered by place
 */
public record ReportedFile(
    String path, boolean outline, List<ReportedFinding> findings, List<ReportedFinding> known) {}
