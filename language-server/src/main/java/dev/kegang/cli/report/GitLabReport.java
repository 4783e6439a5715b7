package dev.kegang.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.kegang.lint.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** For GitLab's Code Quality, which tells old findings from new ones by their fingerprints. */
final class GitLabReport implements Report {

  private final Writer writer;
  private final RepositoryPaths paths;
  private final JsonWriter json;
  private final MessageDigest digest;
  private boolean begun;

  GitLabReport(Writer writer, RepositoryPaths paths) {
    this.writer = writer;
    this.paths = paths;
    this.json = new JsonWriter(writer);
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void add(ReportedFile file) throws IOException {
    begin();
    Map<String, Integer> seen = new HashMap<>();
    for (ReportedFinding finding : file.findings()) {
      write(finding, seen);
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    begin();
    json.endArray().flush();
    writer.write('\n');
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      json.beginArray();
    }
  }

  private void write(ReportedFinding finding, Map<String, Integer> seen) throws IOException {
    String path = paths.of(finding.place().path());
    String key = path + '\0' + finding.rule() + '\0' + finding.identity();
    int equal = seen.merge(key, 1, Integer::sum);
    json.beginObject();
    json.name("description").value(finding.rule() + ": " + finding.message());
    json.name("check_name").value(finding.rule());
    json.name("fingerprint").value(fingerprint(equal == 1 ? key : key + '\0' + equal));
    json.name("severity").value(severity(finding.severity()));
    json.name("location").beginObject().name("path").value(path);
    json.name("lines").beginObject();
    json.name("begin").value(finding.place().region().start().line());
    json.endObject().endObject().endObject();
  }

  private String fingerprint(String key) {
    return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
