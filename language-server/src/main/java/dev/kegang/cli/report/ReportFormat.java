package dev.kegang.cli.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats a check can be printed in. */
public enum ReportFormat {
  PRETTY("pretty"),
  CONCISE("concise"),
  JSON("json"),
  SARIF("sarif"),
  GITHUB("github"),
  GITLAB("gitlab"),
  JUNIT("junit"),
  CHECKSTYLE("checkstyle"),
  RDJSON("rdjson");

  private final String id;

  ReportFormat(String id) {
    this.id = id;
  }

  /** The word on the command line. */
  public String id() {
    return id;
  }

  public static @Nullable ReportFormat named(String id) {
    for (ReportFormat format : values()) {
      if (format.id.equals(id)) {
        return format;
      }
    }
    return null;
  }

  /** The words for the command line, in order. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (ReportFormat format : values()) {
      ids.add(format.id);
    }
    return ids;
  }

  /** Begins a report. */
  public Report open(Writer writer, ReportContext context) {
    return switch (this) {
      case PRETTY -> new PrettyReport(writer, context.messages(), context.palette());
      case CONCISE -> new ConciseReport(writer, context.palette());
      case JSON -> new JsonReport(writer);
      case SARIF -> new SarifReport(writer, context);
      case GITHUB -> new GitHubReport(writer, context);
      case GITLAB -> new GitLabReport(writer, context.paths());
      case JUNIT -> new JUnitReport(writer, context.messages());
      case CHECKSTYLE -> new CheckstyleReport(writer);
      case RDJSON -> new RdjsonReport(writer);
    };
  }
}
