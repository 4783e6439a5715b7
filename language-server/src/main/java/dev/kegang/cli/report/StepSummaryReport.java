package dev.kegang.cli.report;

import dev.kegang.lint.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** For the summary page of a job on GitHub: all findings as a Markdown table, as many as fit. */
public final class StepSummaryReport implements Report {

  /** Bytes; the service drops a summary of more than a MiB, and some is needed around the rows. */
  private static final int MOST = (1 << 20) - (1 << 12);

  private static final String SPECIAL = "\\`*_{}[]()#+-.!|~$:@";

  private final Writer writer;
  private final Messages messages;
  private final RepositoryPaths paths;
  private final @Nullable String files;
  private final StringBuilder rows = new StringBuilder();
  private long room;
  private int leftOut;

  /**
   * @param files where the service shows the repository's files, ends in {@code /}; null where that
   *     is not known
   * @param taken how many bytes the summary holds already
   */
  public StepSummaryReport(
      Writer writer, ReportContext context, @Nullable String files, long taken) {
    this.writer = writer;
    this.messages = context.messages();
    this.paths = context.paths();
    this.files = files;
    this.room = MOST - taken;
  }

  @Override
  public void add(ReportedFile file) {
    for (ReportedFinding finding : file.findings()) {
      String row = row(finding);
      int size = row.getBytes(StandardCharsets.UTF_8).length;
      if (leftOut > 0 || size > room) {
        leftOut++;
      } else {
        rows.append(row);
        room -= size;
      }
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    writer.write("### kegang\n\n" + escaped(new SummaryText(messages).line(summary)) + "\n\n");
    if (!rows.isEmpty()) {
      writer.write(messages.text("cli.report.github.table") + "\n|---|---|---|---|\n");
      writer.append(rows).write("\n");
    }
    if (leftOut > 0) {
      writer.write(escaped(messages.text("cli.report.github.left-out", leftOut)) + "\n\n");
    }
  }

  private String row(ReportedFinding finding) {
    String path = paths.of(finding.place().path());
    Position start = finding.place().region().start();
    String place = escaped(path + ':' + start.line() + ':' + start.codePointColumn());
    if (files != null && !RepositoryPaths.isAbsolute(path)) {
      String address = files + SarifReport.percentEncoded(path) + "?plain=1#L" + start.line();
      place = '[' + place + "](" + address + ')';
    }
    String kind = escaped(messages.text("cli.severity." + finding.severity().word()));
    return "| "
        + kind
        + " | "
        + place
        + " | "
        + escaped(finding.message())
        + " | "
        + escaped(finding.rule())
        + " |\n";
  }

  /** As plain text: no markup, no tag and no mention of a user works. */
  private static String escaped(String text) {
    String visible = VisibleText.of(text);
    StringBuilder markdown = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '<' -> markdown.append("&lt;");
        case '>' -> markdown.append("&gt;");
        case '&' -> markdown.append("&amp;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0) {
            markdown.append('\\');
          }
          markdown.append(c);
        }
      }
    }
    return markdown.toString();
  }
}
