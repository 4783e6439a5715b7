package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonPrimitive;
import dev.kegang.testing.Promise;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The packaged server begins and ends as it should, whatever its client does. */
@Tag("slow")
final class LifecycleIT {

  private static final String SHUTDOWN =
      "{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  @Test
  void aScriptGetsItsAnswers() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().send(RawClient.INITIALIZE);
      server.client().send(StreamEndIT.BIG.formatted("# 课\\n\\n## 1. 节\\n".repeat(2_000)));
      server.client().send(StreamEndIT.PREVIEW);
      server.client().send(SHUTDOWN);
      server.client().send(EXIT);
      server.client().close();
      assertTrue(server.client().answer("\"p\"").has("result"));
      server.client().answer("\"s\"");
      assertEquals(0, server.exitCode());
    }
  }

  @Test
  void shutdownIsAnsweredAndExitIsCodeZero(TestReporter report) throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      long start = System.nanoTime();
      server.client().send(SHUTDOWN);
      server.client().answer("\"s\"");
      Promise.assertKept(100, (System.nanoTime() - start) / 1_000_000, "shutdown", report);
      server.client().send(EXIT);
      assertEquals(0, server.exitCode());
      assertEquals("", server.errors());
    }
  }

  @Test
  void exitWithoutShutdownIsCodeOne() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      server.client().send(EXIT);
      assertEquals(1, server.exitCode());
    }
  }

  @Test
  void aSignalEndsItWithoutAWord(TestReporter report) throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      long start = System.nanoTime();
      server.process().toHandle().destroy();
      server.exitCode();
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      Promise.assertKept(StreamEndIT.TO_END, milliseconds, "the end after a signal", report);
      assertEquals("", server.errors());
      assertEquals("", server.client().fault());
      assertEquals(Set.of(), server.client().called());
    }
  }

  /** An editor may start it twice, and end one of the two at once. */
  @Test
  void aSecondStartIsNotDisturbedByTheEndOfTheFirst() throws Exception {
    try (ServerProcess first = ServerProcess.start();
        ServerProcess second = ServerProcess.start()) {
      first.process().toHandle().destroyForcibly();
      second.client().initialize();
      first.exitCode();
      assertTrue(second.client().isAnswered());
      assertEquals("", first.errors());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itDoesNotOutliveItsEditor(TestReporter report) throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    try (ServerProcess server = ServerProcess.start()) {
      server.client().send(initialize(editor.pid()));
      server.client().answer("\"first\"");
      editor.destroyForcibly();
      long start = System.nanoTime();
      assertEquals(1, server.exitCode());
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      Promise.assertKept(5_000, milliseconds, "the end after the editor's", report);
      assertEquals("", server.errors());
    } finally {
      editor.destroyForcibly();
    }
  }

  /** In a container the editor's process may be outside; a process need not watch itself. */
  @Test
  void anEditorItCannotSeeIsNoReasonToEnd() throws Exception {
    try (ServerProcess outside = ServerProcess.start();
        ServerProcess own = ServerProcess.start()) {
      outside.client().send(initialize(Integer.MAX_VALUE));
      own.client().send(initialize(own.process().pid()));
      own.client().answer("\"first\"");
      outside.client().answer("\"first\"");
      assertFalse(outside.process().waitFor(2 * ParentWatch.INTERVAL + 500, TimeUnit.MILLISECONDS));
      assertTrue(outside.client().isAnswered());
      assertTrue(own.client().isAnswered());
    }
  }

  @Test
  void nothingBeforeInitializeAndNothingAfterShutdown() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().send(SHUTDOWN.replace("\"s\"", "\"early\""));
      assertEquals(-32002, code(server, "\"early\""));
      server.client().initialize();
      server.client().send(RawClient.INITIALIZE.replace("\"first\"", "\"second\""));
      assertEquals(-32600, code(server, "\"second\""));
      server.client().send(SHUTDOWN);
      server.client().answer("\"s\"");
      server.client().send(SHUTDOWN.replace("\"s\"", "\"late\""));
      assertEquals(-32600, code(server, "\"late\""));
    }
  }

  /** With standard error full or unread it goes on. */
  @Test
  void nobodyNeedsToReadStandardError() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      byte[] faulty = HostileFrames.frame("{\"jsonrpc\":\"2.0\",\"id\":5,\"error\":{}}");
      for (int i = 0; i < 20_000; i++) {
        server.client().send(faulty);
      }
      assertTrue(server.client().isAnswered());
    }
  }

  @Test
  void memoryForOneMessageMayBeMissing() throws Exception {
    assumeFalse(PackagedServer.isCompiled(), "it takes the memory that the machine has");
    try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
      server.client().initialize();
      byte[] text = new byte[60_000_000];
      Arrays.fill(text, (byte) 'x');
      byte[] start =
          "{\"jsonrpc\":\"2.0\",\"id\":\"large\",\"method\":\"x\",\"params\":[\"".getBytes(UTF_8);
      byte[] end = "\"]}".getBytes(UTF_8);
      int length = start.length + text.length + end.length;
      byte[] header = ("Content-Length: " + length + "\r\n\r\n").getBytes(UTF_8);
      server.client().send(HostileFrames.join(header, start, text, end));
      assertTrue(server.client().isAnswered());
      assertTrue(server.client().answer("\"large\"").has("error"));
    }
  }

  private static int code(ServerProcess server, String id) throws Exception {
    return server.client().answer(id).getAsJsonObject("error").get("code").getAsInt();
  }

  private static String initialize(long pid) {
    return RawClient.INITIALIZE.replace(
        "\"processId\":null", "\"processId\":" + new JsonPrimitive(pid));
  }
}
