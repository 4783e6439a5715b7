package dev.kegang.eclipse.check;

/**
 * One finding of a report.
 *
 * @param path relative to the checked folder, with slashes
 * @param severity error, warning or info
 * @param message what is wrong, with the other places it shows at
 * @param startLine from 1
 * @param startColumn from 1, in UTF-16 units; a byte order mark is no column
 * @param endLine from 1
 * @param endColumn from 1, exclusive
 */
public record ReportedFinding(
    String path,
    String rule,
    String severity,
    String message,
    int startLine,
    int startColumn,
    int endLine,
    int endColumn) {}
