package dev.kegang.cli.report;

/**
 * A place in a file.
 *
 * @param path of the file, as reports call it
 * @param column of the start for a reader: in code points, from 1, a byte order mark not counted
 */
public record Place(String path, Region region, int column) {

  /** As editors and terminals make it a link: path, line and column. */
  public String link() {
    return path + ':' + region.startLine() + ':' + column;
  }
}
