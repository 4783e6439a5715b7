package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server begins and ends as it should, whatever its client does. */
@Tag("slow")
final class LifecycleIT {

  /** What is promised is 500; a machine that builds other things at the same time gets more. */
  private static final long SOON = Long.getLong("kegang.soon", 2_000);

  private static final String SHUTDOWN =
      "{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  private static final String BIG =
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
          + "{\"uri\":\"file:///big.md\",\"languageId\":\"lesson-outline\",\"version\":1,\"text\":\"%s\"}}}";
  private static final String PREVIEW =
      "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"kegang/preview\",\"params\":"
          + "{\"textDocument\":{\"uri\":\"file:///big.md\"}}}";

  /** What of a conversation has come when the stream ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Content-Le",
        "Content-Length: 100\r\n",
        "Content-Length: 100\r\n\r\n",
        "Content-Length: 100\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"met",
        "Content-Length: 60000000\r\n\r\n{\"jsonrpc\"",
        "garbage"
      })
  void theProcessEndsWithItsInputAtAnyMoment(String begun, TestReporter report) throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      server.client().send(begun.getBytes(UTF_8));
      assertTrue(server.client().count("\"first\"") == 1);
      assertSoon(server.millisecondsToEnd(), report);
      assertEquals(1, server.exitCode());
      assertEquals("", server.errors());
    }
  }

  /** A text it takes seconds to understand keeps nobody waiting. */
  @Test
  void theProcessEndsWhileItIsAtWork(TestReporter report) throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      String text = "# 课\\n\\n## 1. 节\\n\\n- **主要内容**: 文字 [1]\\n".repeat(120_000);
      server.client().send(BIG.formatted(text));
      assertSoon(server.millisecondsToEnd(), report);
      assertEquals(1, server.exitCode());
    }
  }

  @Test
  void aScriptGetsItsAnswers() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().send(RawClient.INITIALIZE);
      server.client().send(BIG.formatted("# 课\\n\\n## 1. 节\\n".repeat(2_000)));
      server.client().send(PREVIEW);
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
      assertSoon((System.nanoTime() - start) / 1_000_000, report);
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
  void aSignalEndsItWithoutAWord() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      server.process().toHandle().destroy();
      server.exitCode();
      assertEquals("", server.errors());
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
      report.publishEntry("milliseconds", Long.toString(milliseconds));
      assertTrue(milliseconds <= 5_000, milliseconds + " ms");
      assertEquals("", server.errors());
    } finally {
      editor.destroyForcibly();
    }
  }

  /** In a container the editor's process may be outside; a process need not watch itself. */
  @Test
  void anEditorItCannotSeeIsNoReasonToEnd() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().send(initialize(Integer.MAX_VALUE));
      server.client().answer("\"first\"");
      assertFalse(server.process().waitFor(2 * ParentWatch.INTERVAL + 500, TimeUnit.MILLISECONDS));
      assertTrue(server.client().isAnswered());
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

  private static void assertSoon(long milliseconds, TestReporter report) {
    report.publishEntry("milliseconds", Long.toString(milliseconds));
    assertTrue(milliseconds <= SOON, milliseconds + " ms");
  }
}
