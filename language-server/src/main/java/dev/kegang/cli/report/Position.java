package dev.kegang.cli.report;

/**
 * A point in a file, in every unit tools count columns in. Lines and columns count from 1; a byte
 * order mark is no column.
 *
 * @param column in UTF-16 units
 * @param codePointColumn in code points, for a reader
 * @param byteColumn in bytes of UTF-8
 */
public record Position(int line, int column, int codePointColumn, int byteColumn)
    implements Comparable<Position> {

  /** The start of a file. */
  public static final Position START = new Position(1, 1, 1, 1);

  @Override
  public int compareTo(Position other) {
    int order = Integer.compare(line, other.line);
    return order == 0 ? Integer.compare(column, other.column) : order;
  }
}
