package dev.kegang.cli.report;

import dev.kegang.lint.Messages;

/**
 * What reports know besides findings.
 *
 * @param palette for those that people read
 * @param paths for those that services read, which know files from the repository's top
 * @param version of this program
 */
public record ReportContext(
    Messages messages, Palette palette, RepositoryPaths paths, String version) {

  /** The program's own page. */
  static final String PROJECT = "https://kegang.dev";

  static final String PROGRAM = "kegang";

  public ReportContext with(Palette other) {
    return new ReportContext(messages, other, paths, version);
  }
}
