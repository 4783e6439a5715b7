package dev.kegang.cli;

import dev.kegang.cli.report.Palette;
import dev.kegang.cli.report.Report;
import dev.kegang.cli.report.ReportContext;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.cli.report.ReportedFile;
import dev.kegang.cli.report.StepSummaryReport;
import dev.kegang.cli.report.Summary;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All reports of one check, fed together, so that they never differ. */
final class Reports implements Closeable {

  private final ReportContext context;
  private final List<Report> reports = new ArrayList<>();
  private final List<Writer> files = new ArrayList<>();

  Reports(ReportContext context) {
    this.context = context;
  }

  /** Adds a report to a stream that somebody else closes. */
  void open(ReportFormat format, Writer writer) {
    reports.add(format.open(writer, context));
  }

  /** Adds a report to a new file. */
  void open(ReportFormat format, Path file) throws IOException {
    Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    files.add(writer);
    reports.add(format.open(writer, context.with(Palette.PLAIN)));
  }

  /**
   * Adds a table to what a job on GitHub says on its page.
   *
   * @param shown where GitHub shows the files of the commit; null where that is not known
   */
  void openStepSummary(Path file, @Nullable String shown) throws IOException {
    long taken = Files.exists(file) ? Files.size(file) : 0;
    Writer writer =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    files.add(writer);
    reports.add(new StepSummaryReport(writer, context, shown, taken));
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
