package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.kegang.testing.Lessons;
import dev.kegang.text.PositionEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * An author who types for weeks: the server has 128 MB where Java runs it, keeps nothing of what is
 * past, and knows the text at the end. The long run: {@code -Dsoak.edits=1000000}.
 */
@Tag("slow")
final class SoakIT {

  private static final int EDITS = Integer.getInteger("soak.edits", 40_000);
  private static final int LOOKS = 20;

  /**
   * Nobody can ask a compiled server to collect: of what is resident 16 MB more may be new, and as
   * much garbage among what is old.
   */
  private static final long MOST_GROWTH = PackagedServer.isCompiled() ? 37_000_000 : 5_000_000;

  /** So many changes are sent before the next question must be answered. */
  private static final int BATCH = 50;

  private static final String OWN = "file:///course/soak.outline.md";
  private static final String FRESH = "file:///course/fresh.outline.md";
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
  private static final Pattern USED = Pattern.compile("(?:generation|heap) .*used (\\d+)K");

  private final Gson json = new Gson();
  private int requests;

  @Test
  void nothingIsKeptOfWhatIsPast(TestReporter report) throws Exception {
    RandomEdits author = new RandomEdits(20_261_128L, PositionEncoding.UTF_16, Lessons.CHINESE);
    try (ServerProcess server =
        ServerProcess.start("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")) {
      RawClient client = server.client();
      client.initialize();
      open(client, OWN, author.text());
      long early = -1;
      int look = 0;
      for (int version = 2; author.edits() < EDITS; version++) {
        client.send(change(version, author));
        if (version % BATCH == 0) {
          assertTrue(client.isAnswered());
        }
        if (author.edits() > (long) EDITS * look / LOOKS) {
          look++;
          compare(client, author.text());
          if (look == LOOKS / 4) {
            early = usedMemory(server);
          }
        }
      }
      compare(client, author.text());
      long growth = usedMemory(server) - early;
      report.publishEntry("edits", Integer.toString(author.edits()));
      report.publishEntry("bytes in use", early + ", then " + growth + " more");
      assertTrue(growth < MOST_GROWTH, "memory grew by " + growth + " from " + early);
      assertEquals("", client.fault());
    }
  }

  /** The server knows of the text what it knows of the same text opened anew. */
  private void compare(RawClient client, String text) throws Exception {
    open(client, FRESH, text);
    for (String method :
        new String[] {"textDocument/documentSymbol", "kegang/preview", "kegang/outline"}) {
      String expected = ask(client, method, FRESH).toString().replace(FRESH, OWN);
      String found = ask(client, method, OWN).toString();
      String version = "\"version\":\\d+";
      assertEquals(
          expected.replaceAll(version, ""), found.replaceAll(version, ""), () -> method + text);
    }
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\""
            + FRESH
            + "\"}}}");
  }

  private JsonElement ask(RawClient client, String method, String uri) throws Exception {
    String id = Integer.toString(++requests);
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":{\"textDocument\":{\"uri\":\""
            + uri
            + "\"}}}");
    return client.answer(id).get("result");
  }

  private static void open(RawClient client, String uri, String text) throws IOException {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
            + uri
            + "\",\"languageId\":\"lesson-outline\",\"version\":1,\"text\":"
            + new JsonPrimitive(text)
            + "}}}");
  }

  private String change(int version, RandomEdits author) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
        + OWN
        + "\",\"version\":"
        + version
        + "},\"contentChanges\":"
        + json.toJson(author.next())
        + "}}";
  }

  /**
   * Bytes in use after collection, or resident where nobody can ask for a collection; 0 where the
   * tool of the JDK that tells it isn't there.
   */
  private static long usedMemory(ServerProcess server) throws Exception {
    if (PackagedServer.isCompiled()) {
      Path status = Path.of("/proc", Long.toString(server.process().pid()), "status");
      Matcher resident = RESIDENT.matcher(Files.readString(status));
      assertTrue(resident.find());
      return Long.parseLong(resident.group(1)) * 1024;
    }
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (!Files.isExecutable(tool)) {
      return 0;
    }
    String process = Long.toString(server.process().pid());
    run(tool, process, "GC.run");
    run(tool, process, "GC.run");
    Matcher used = USED.matcher(run(tool, process, "GC.heap_info"));
    long bytes = 0;
    while (used.find()) {
      bytes += Long.parseLong(used.group(1)) * 1024;
    }
    assertTrue(bytes > 0);
    return bytes;
  }

  private static String run(Path tool, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = tool.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = PackagedServer.read(process.getInputStream());
    process.waitFor();
    return said;
  }
}
