package dev.kegang.eclipse.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code kegang check --output json} prints. */
final class JsonReport {

  private JsonReport() {}

  /**
   * Its findings, in its order.
   *
   * @throws JsonParseException if it is no such report
   */
  static List<ReportedFinding> read(String report) {
    try {
      JsonArray findings = JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("findings");
      List<ReportedFinding> read = new ArrayList<>(findings.size());
      for (JsonElement finding : findings) {
        read.add(finding(finding.getAsJsonObject()));
      }
      return read;
    } catch (IllegalStateException | NullPointerException | ClassCastException e) {
      throw new JsonParseException("not a report of kegang check", e);
    }
  }

  private static ReportedFinding finding(JsonObject finding) {
    return new ReportedFinding(
        finding.get("path").getAsString(),
        finding.get("rule").getAsString(),
        finding.get("severity").getAsString(),
        message(finding),
        finding.get("startLine").getAsInt(),
        finding.get("startColumn").getAsInt(),
        finding.get("endLine").getAsInt(),
        finding.get("endColumn").getAsInt());
  }

  /** A marker has one place, so the others stand in its message. */
  private static String message(JsonObject finding) {
    StringBuilder message = new StringBuilder(finding.get("message").getAsString());
    JsonArray related = finding.getAsJsonArray("related");
    for (JsonElement element : related == null ? new JsonArray() : related) {
      JsonObject place = element.getAsJsonObject();
      message.append(" [").append(place.get("path").getAsString()).append(':');
      message.append(place.get("startLine").getAsInt()).append(' ');
      message.append(place.get("message").getAsString()).append(']');
    }
    return message.toString();
  }
}
