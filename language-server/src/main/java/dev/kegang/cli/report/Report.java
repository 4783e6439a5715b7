package dev.kegang.cli.report;

import java.io.IOException;

/** One output of a check, written while files come in. */
public interface Report {

  /** Adds a file; files come in the order of their paths. */
  void add(ReportedFile file) throws IOException;

  /** Ends the report; the writer is left open. */
  void finish(Summary summary) throws IOException;
}
