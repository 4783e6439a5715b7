package dev.kegang.cli.report;

import java.util.List;

/**
 * What a check of one file gave.
 *
 * @param path as reports call it
 * @param findings ordered by place
 */
public record ReportedFile(String path, List<ReportedFinding> findings) {}
