package dev.kegang.cli.report;

/** A stretch of a file as tools name it; the end is exclusive. */
public record Region(Position start, Position end) implements Comparable<Region> {

  /** The start of a file that could not be read. */
  public static final Region START = new Region(Position.START, Position.START);

  @Override
  public int compareTo(Region other) {
    int order = start.compareTo(other.start);
    return order == 0 ? end.compareTo(other.end) : order;
  }

  /** Whether it stands on one line. */
  boolean isOnOneLine() {
    return start.line() == end.line();
  }
}
