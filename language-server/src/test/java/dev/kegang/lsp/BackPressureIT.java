package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.Promise;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A client that asks and doesn't read makes the server wait, not grow: it has 128 MB for
 * everything. When the client reads again it gets every answer and the last diagnostics of every
 * document. The long run: {@code -Dkegang.silence=60}.
 */
@Tag("slow")
final class BackPressureIT {

  private static final long SILENCE_SECONDS = Long.getLong("kegang.silence", 3);
  private static final int DOCUMENTS = 40;
  private static final int ROUNDS = 60;
  private static final String LESSON = Lessons.CHINESE.repeat(12);

  @Test
  void aClientThatDoesNotReadIsWaitedFor() throws Exception {
    HeldStream[] held = new HeldStream[1];
    try (ServerProcess server =
        ServerProcess.start(
            stream -> {
              held[0] = new HeldStream(stream);
              return held[0];
            },
            "-Xmx128m")) {
      server.client().initialize();
      held[0].hold();
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(server.client()));
      assertThrows(TimeoutException.class, () -> sent.get(SILENCE_SECONDS, TimeUnit.SECONDS));
      assertTrue(server.process().isAlive());
      held[0].release();
      sent.get(5, TimeUnit.MINUTES);
      assertTrue(server.client().isAnswered());
      for (int document = 0; document < DOCUMENTS; document++) {
        assertEquals(ROUNDS, server.client().told(uri(document), ROUNDS), "document " + document);
      }
      for (int round = 1; round <= ROUNDS; round++) {
        for (int document = 0; document < DOCUMENTS; document++) {
          server.client().answer(Integer.toString(round * DOCUMENTS + document));
        }
      }
      assertEquals("", server.client().fault());
    }
  }

  /** A client that is gone is noticed although nothing can be written to it. */
  @Test
  void aClientThatDidNotReadMayLeave(TestReporter report) throws Exception {
    HeldStream[] held = new HeldStream[1];
    try (ServerProcess server =
        ServerProcess.start(
            stream -> {
              held[0] = new HeldStream(stream);
              return held[0];
            })) {
      server.client().initialize();
      held[0].hold();
      for (int request = 0; request < 300; request++) {
        server.client().send(change(0, request, "# a\n"));
        server.client().send(preview(0, request));
      }
      Promise.assertKept(500, server.millisecondsToEnd(), "the end unread", report);
    }
  }

  private static void send(RawClient client) {
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        for (int document = 0; document < DOCUMENTS; document++) {
          client.send(change(document, round, LESSON));
          client.send(preview(document, round * DOCUMENTS + document));
        }
      }
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static String change(int document, int version, String text) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
        + uri(document)
        + "\",\"version\":"
        + version
        + "},\"contentChanges\":[{\"text\":"
        + new JsonPrimitive("<!-- kegang-disable rule-" + version + ": x -->\n" + text)
        + "}]}}";
  }

  private static String preview(int document, int id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"kegang/preview\",\"params\":{\"textDocument\":{\"uri\":\""
        + uri(document)
        + "\"}}}";
  }

  private static String uri(int document) {
    return "file:///course/" + document + ".outline.md";
  }
}
