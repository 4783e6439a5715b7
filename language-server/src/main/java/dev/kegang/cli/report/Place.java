package dev.kegang.cli.report;

/**
 * A place in a file.
 *
 * @param path of the file, as reports call it
 */
public record Place(String path, Region region) {

  /** As editors and terminals make it a link: path, line and column. */
  public String link() {
    return path + ':' + region.start().line() + ':' + region.start().codePointColumn();
  }
}
