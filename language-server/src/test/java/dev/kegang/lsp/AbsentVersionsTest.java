package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;

final class AbsentVersionsTest {

  private static final String URI = "file:///课.md";

  private final Gson gson =
      new MessageJsonHandler(
              Map.of(), builder -> builder.registerTypeAdapterFactory(new AbsentVersions()))
          .getGson();

  @Test
  void aClosedFileHasNullForAVersionAndNothingElse() {
    JsonObject full =
        written(
            new WorkspaceDocumentDiagnosticReport(
                new WorkspaceFullDocumentDiagnosticReport(List.of(), URI, null)));
    assertEquals(Set.of("kind", "items", "uri", "version"), full.keySet());
    assertEquals("null", full.get("version").toString());
    JsonObject unchanged =
        written(
            new WorkspaceDocumentDiagnosticReport(
                new WorkspaceUnchangedDocumentDiagnosticReport("a", URI, null)));
    assertEquals(Set.of("kind", "resultId", "uri", "version"), unchanged.keySet());
  }

  @Test
  void anOpenFileHasItsVersion() {
    JsonObject full =
        written(
            new WorkspaceDocumentDiagnosticReport(
                new WorkspaceFullDocumentDiagnosticReport(List.of(), URI, 3)));
    assertEquals(3, full.get("version").getAsInt());
  }

  private JsonObject written(WorkspaceDocumentDiagnosticReport report) {
    String json = gson.toJson(new WorkspaceDiagnosticReport(List.of(report)));
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject();
  }
}
