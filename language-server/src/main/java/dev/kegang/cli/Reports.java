package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.cli.report.Report;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.cli.report.ReportedFile;
import dev.kegang.cli.report.Summary;
import dev.kegang.lint.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All reports of one check, fed together, so that they never differ. */
final class Reports implements Closeable {

  private final Messages messages;
  private final List<Report> reports = new ArrayList<>();
  private final List<Writer> files = new ArrayList<>();

  Reports(Messages messages) {
    this.messages = messages;
  }

  /** Adds a report to a stream that somebody else closes. */
  void open(ReportFormat format, Writer writer, Palette palette) {
    reports.add(format.open(writer, messages, palette));
  }

  /** Adds a report to a new file. */
  void open(ReportFormat format, Path file) throws IOException {
    Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    files.add(writer);
    reports.add(format.open(writer, messages, Palette.PLAIN));
  }

  boolean hasFiles() {
    return !files.isEmpty();
  }

  void add(ReportedFile file) throws IOException {
    for (Report report : reports) {
      report.add(file);
    }
  }

  void finish(Summary summary) throws IOException {
    for (Report report : reports) {
      report.finish(summary);
    }
  }

  @Override
  public void close() throws IOException {
    for (Writer file : files) {
      file.close();
    }
  }
}
