package dev.kegang.text;

/**
 * A place in a text as editors name it.
 *
 * @param line from 0
 * @param column from 0, in the units of some {@link PositionEncoding}
 */
public record LinePosition(int line, int column) implements Comparable<LinePosition> {

  @Override
  public int compareTo(LinePosition other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
