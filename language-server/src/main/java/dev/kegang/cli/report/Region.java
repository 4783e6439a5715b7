package dev.kegang.cli.report;

/**
 * A stretch of a file as tools name it. Lines and columns count from 1, columns in UTF-16 units,
 * the end is exclusive; a byte order mark is no column.
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {

  /** The start of a file that could not be read. */
  public static final Region START = new Region(1, 1, 1, 1);
}
