package dev.kegang.cli.report;

import dev.kegang.lint.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * For GitHub Actions: a workflow command per finding, which the service shows beside the line. It
 * shows ten of a kind and drops the rest, so the tenth says how many there are more.
 */
final class GitHubReport implements Report {

  /** Annotations of one kind that are shown per step. */
  static final int MOST = 10;

  private final Writer writer;
  private final ReportContext context;
  private final Map<Severity, List<String>> first = new EnumMap<>(Severity.class);

  GitHubReport(Writer writer, ReportContext context) {
    this.writer = writer;
    this.context = context;
    for (Severity severity : Severity.values()) {
      first.put(severity, new ArrayList<>(MOST));
    }
  }

  @Override
  public void add(ReportedFile file) {
    for (ReportedFinding finding : file.findings()) {
      List<String> kept = first.getOrDefault(finding.severity(), List.of());
      if (kept.size() < MOST) {
        kept.add(command(finding));
      }
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    write(Severity.ERROR, summary.errors());
    write(Severity.WARNING, summary.warnings());
    write(Severity.INFO, summary.infos());
  }

  private void write(Severity severity, int all) throws IOException {
    List<String> kept = first.getOrDefault(severity, List.of());
    int shown = all > MOST ? MOST - 1 : kept.size();
    for (String command : kept.subList(0, shown)) {
      writer.write(command);
    }
    if (all > shown) {
      String key = "cli.report.github.more." + severity.word();
      String message = context.messages().text(key, all - shown);
      writer.write("::" + kind(severity) + " title=kegang::" + escaped(message) + '\n');
    }
  }

  private String command(ReportedFinding finding) {
    Region region = finding.place().region();
    StringBuilder command = new StringBuilder("::").append(kind(finding.severity()));
    command.append(" file=").append(property(context.paths().of(finding.place().path())));
    command.append(",line=").append(region.start().line());
    command.append(",endLine=").append(region.end().line());
    if (region.isOnOneLine()) {
      command.append(",col=").append(region.start().codePointColumn());
      command.append(",endColumn=").append(region.end().codePointColumn());
    }
    command.append(",title=").append(property(finding.rule()));
    return command.append("::").append(escaped(finding.message())).append('\n').toString();
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
