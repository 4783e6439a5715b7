package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Promise;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged server ends with its input, at any moment. The long run: {@code -Dkegang.cuts=200
 * -Dkegang.punctual=true}.
 */
@Tag("slow")
final class StreamEndIT {

  /** Milliseconds from the end of the input to that of the process. */
  static final long TO_END = 500;

  static final String BIG =
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
          + "{\"uri\":\"file:///big.md\",\"languageId\":\"lesson-outline\",\"version\":1,\"text\":\"%s\"}}}";
  static final String PREVIEW =
      "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"kegang/preview\",\"params\":"
          + "{\"textDocument\":{\"uri\":\"file:///big.md\"}}}";

  /** At so many places a conversation is cut; 200 in the long run. */
  private static final int CUTS = Integer.getInteger("kegang.cuts", 6);

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
      Promise.assertKept(TO_END, server.millisecondsToEnd(), "the end after " + begun, report);
      assertEquals(1, server.exitCode());
      assertEquals("", server.errors());
    }
  }

  /** Anywhere in it, whatever the server is at when it has read that much. */
  @Test
  void theProcessEndsWhereverAConversationIsCut(TestReporter report) throws Exception {
    String text = "# 课😀\\n\\n## 1. 节\\n\\n- **主要内容**: 文字 [1]\\n".repeat(2_000);
    byte[] conversation =
        HostileFrames.join(
            HostileFrames.frame(BIG.formatted(text)),
            HostileFrames.frame(PREVIEW),
            HostileFrames.frame(BIG.formatted(text.substring(0, text.length() / 2))),
            HostileFrames.frame(PREVIEW.replace("\"p\"", "\"q\"")));
    for (int cut = 0; cut < CUTS; cut++) {
      int end = (int) ((long) conversation.length * cut / CUTS);
      try (ServerProcess server = ServerProcess.start()) {
        server.client().initialize();
        server.client().send(Arrays.copyOf(conversation, end));
        Promise.assertKept(TO_END, server.millisecondsToEnd(), "the end at byte " + end, report);
        assertEquals(1, server.exitCode());
        assertEquals("", server.errors());
      }
    }
  }

  /** A text it takes seconds to understand keeps nobody waiting. */
  @Test
  void theProcessEndsWhileItIsAtWork(TestReporter report) throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      server.client().initialize();
      String text = "# 课\\n\\n## 1. 节\\n\\n- **主要内容**: 文字 [1]\\n".repeat(120_000);
      server.client().send(BIG.formatted(text));
      Promise.assertKept(TO_END, server.millisecondsToEnd(), "the end at work", report);
      assertEquals(1, server.exitCode());
    }
  }
}
