package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.testing.NumberedLessons;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.Test;

/** What a client is asked to send, where it can be asked. */
final class RegistrationWireTest {

  private static final int MOST_REQUESTS = 1000;

  @Test
  void aClientThatCanIsAskedToWatchFilesAndToTellOfSettings() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(asked(), "zh")) {
      List<Registration> registrations = new ArrayList<>();
      registrations.addAll(server.inbox().nextRegistration().getRegistrations());
      registrations.addAll(server.inbox().nextRegistration().getRegistrations());
      assertEquals(
          List.of("workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration"),
          registrations.stream().map(Registration::getMethod).toList());
      assertEquals(2, registrations.stream().map(Registration::getId).distinct().count());
      JsonObject files = (JsonObject) registrations.get(0).getRegisterOptions();
      List<String> patterns = new ArrayList<>();
      files
          .getAsJsonArray("watchers")
          .forEach(
              watcher -> patterns.add(watcher.getAsJsonObject().get("globPattern").getAsString()));
      assertEquals(List.of("**/*.json", "**/*.{md,markdown}"), patterns);
      JsonObject settings = (JsonObject) registrations.get(1).getRegisterOptions();
      assertEquals("kegang", settings.get("section").getAsString());
    }
  }

  @Test
  void settingsAreAskedForAtFirstAndWheneverTheyChange() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(asked(), "zh")) {
      assertEquals("kegang", server.inbox().nextQuestion().getItems().get(0).getSection());
      server.open(NumberedLessons.WITH_HOURS);
      int hints = hints(server).size();
      server
          .inbox()
          .configure(
              JsonParser.parseString(
                      "{'inlayHints':{'hours':false,'numbers':false}}".replace('\'', '"'))
                  .getAsJsonObject());
      server
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject()));
      server.inbox().nextQuestion();
      List<InlayHint> left = hints(server);
      // A request may overtake the client's answer to that question.
      for (int asked = 0; asked < MOST_REQUESTS && !left.isEmpty(); asked++) {
        left = hints(server);
      }
      assertEquals(0, left.size(), "of " + hints);
    }
  }

  private static List<InlayHint> hints(ServerUnderTest server) throws Exception {
    Range all = new Range(new Position(0, 0), new Position(999, 0));
    return ServerUnderTest.answer(
        server.documents().inlayHint(new InlayHintParams(server.id(), all)));
  }

  private static ClientCapabilities asked() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setConfiguration(true);
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    workspace.setDidChangeConfiguration(new DidChangeConfigurationCapabilities(true));
    return new ClientCapabilities(workspace, null, null);
  }
}
