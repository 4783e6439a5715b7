package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;

/** Whatever a server is sent, it answers the next question; an ordinary one does not. */
final class FrameTortureTest {

  private static final long PATIENCE_SECONDS = 60;

  @Test
  void theServerAnswersAfterEverything() throws Exception {
    assertTrue(FrameTorture.inputs().size() >= 300, "inputs: " + FrameTorture.inputs().size());
    try (RawServer server = new RawServer()) {
      RawClient client = server.client();
      client.initialize();
      assertEquals(List.of(), FrameTorture.deaf(client));
      assertEquals(List.of(), FrameTorture.unanswered(client));
      client.close();
      assertEquals(1, server.exitCode());
    }
  }

  /** If these inputs did no harm to an ordinary server, the test above would prove nothing. */
  @Test
  void anOrdinaryServerGoesDeaf() throws Exception {
    LanguageServerLauncher.silenceLogging();
    List<String> deaf = new ArrayList<>();
    for (HostileInput hostile : FrameTorture.inputs()) {
      if (!ordinaryServerAnswersAfter(hostile)) {
        deaf.add(hostile.name());
      }
    }
    assertTrue(deaf.size() >= 30, deaf.size() + ": " + deaf);
    assertTrue(
        deaf.containsAll(
            List.of(
                "a word", "a length 1 off", "a length -2 off", "cut at 30", "5,000 objects deep")),
        deaf::toString);
  }

  private static boolean ordinaryServerAnswersAfter(HostileInput hostile) throws Exception {
    RawClient asking =
        new RawClient(InputStream.nullInputStream(), OutputStream.nullOutputStream());
    byte[] stream =
        HostileFrames.join(
            HostileFrames.frame(RawClient.INITIALIZE), hostile.bytes(), asking.question());
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(new OrdinaryServer())
              .setRemoteInterface(LanguageClient.class)
              .setInput(new ByteArrayInputStream(stream))
              .setOutput(output)
              .create();
      launcher.startListening().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return false;
    }
    return output.toString(UTF_8).contains("\"id\":\"ask1\",\"result\"");
  }

  /** A server made of LSP4J alone that knows what the question asks. */
  public static final class OrdinaryServer {

    @JsonRequest("textDocument/hover")
    public CompletableFuture<Object> hover(HoverParams params) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
