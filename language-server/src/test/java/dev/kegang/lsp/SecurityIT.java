package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import dev.kegang.testing.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a folder made by an enemy the server connects to nothing, starts nothing, writes nothing and
 * reads nothing outside. Skipped where strace can't be run.
 */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
final class SecurityIT {

  /** Java's own notes for tools, which the launcher switches off too. */
  private static final String NO_NOTES = "-XX:-UsePerfData";

  private static final List<String> METHODS =
      List.of(
          "textDocument/hover",
          "textDocument/definition",
          "textDocument/references",
          "textDocument/documentHighlight",
          "textDocument/completion",
          "textDocument/documentLink",
          "textDocument/documentSymbol",
          "textDocument/codeLens",
          "textDocument/diagnostic",
          "textDocument/formatting",
          "textDocument/prepareTypeHierarchy",
          "kegang/outline",
          "kegang/preview",
          "kegang/explainFile",
          "kegang/courseMap");

  private final Path folder;
  private final Path course;

  SecurityIT(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
    course = Files.createDirectories(folder.resolve("course"));
    Path secret = Files.createDirectories(folder.resolve("planted"));
    for (String name :
        List.of(
            "lesson.outline.md", "base.json", "kegang.json", "ignore", "kegang-baseline.json")) {
      Files.writeString(secret.resolve(name), name.endsWith(".md") ? Lessons.CHINESE : "{}");
    }
    Files.createSymbolicLink(
        course.resolve("link.outline.md"), secret.resolve("lesson.outline.md"));
    Files.createSymbolicLink(course.resolve("folder"), secret);
    Files.createSymbolicLink(
        course.resolve("kegang-baseline.json"), secret.resolve("kegang-baseline.json"));
    Files.createSymbolicLink(course.resolve(".gitignore"), secret.resolve("ignore"));
    Files.createSymbolicLink(course.resolve(".ignore"), secret.resolve("ignore"));
    Files.createSymbolicLink(course.resolve("circle"), course);
    Files.createDirectories(course.resolve("below"));
    Files.createSymbolicLink(course.resolve("below/kegang.json"), secret.resolve("kegang.json"));
    Files.writeString(course.resolve("below/lesson.outline.md"), Lessons.CHINESE);
    Files.writeString(
        course.resolve("kegang.json"),
        "{ \"extends\": [\"../planted/base.json\", \""
            + secret
            + "/base.json\", \"folder/base.json\"] }");
    Files.writeString(course.resolve("lesson.outline.md"), hostile(secret));
  }

  private static String hostile(Path secret) {
    StringBuilder text = new StringBuilder(Lessons.CHINESE).append("\n## 4. 链接\n\n### 链接\n\n");
    for (String target :
        List.of(
            "../planted/lesson.outline.md#1-a",
            "%2e%2e/planted/lesson.outline.md#1-a",
            "..%2fplanted%2flesson.outline.md#1-a",
            "folder/lesson.outline.md#1-a",
            "link.outline.md#1-a",
            secret + "/lesson.outline.md#1-a",
            "file://" + secret + "/lesson.outline.md#1-a",
            "file://host/share/planted.md#a",
            "//host/share/planted.md#a",
            "\\\\host\\share\\planted.md#a",
            "%5c%5chost%5cshare%5cplanted.md#a",
            "http://127.0.0.1:9/planted.md",
            "command:workbench.action.terminal.new",
            "javascript:planted()")) {
      text.append("- **示例**: [").append(target).append("](").append(target).append(")\n");
      text.append("![").append(target).append("](").append(target).append(")\n");
    }
    return text.append("- 先修: ../planted/lesson.outline.md\n").toString();
  }

  @Test
  void anEnemysFolderIsHarmless() throws Exception {
    RealEditor.assumeInstalled("strace", "-f", "-o", "/dev/null", "true");
    SystemCalls idle = calls(false);
    SystemCalls busy = calls(true);
    assertEquals(1, busy.programs().size(), busy.programs()::toString);
    assertEquals(List.of(), busy.network());
    assertEquals(List.of(), busy.changes());
    Set<String> more = new TreeSet<>(busy.opened());
    more.removeAll(idle.opened());
    assertTrue(more.stream().anyMatch(path -> path.endsWith("/below/lesson.outline.md")));
    more.removeIf(path -> Path.of(path).startsWith(course) || isInstalled(path));
    assertEquals(Set.of(), more);
    // What lies behind a link is read under the link's name.
    List<String> reached =
        busy.opened().stream()
            .filter(
                path ->
                    path.matches(
                        ".*(planted|link\\.outline|/folder/|baseline|ignore|below/kegang).*"))
            .toList();
    assertEquals(List.of(), reached);
    assertEquals(List.of(), busy.mentioning("host/share"));
    assertFalse(idle.opened().isEmpty());
  }

  private boolean isInstalled(String path) {
    Path java = Path.of(System.getProperty("java.home"));
    return path.startsWith(java.toString())
        || path.contains("/lib/jvm/")
        || path.endsWith(".jar")
        || path.startsWith("/proc/")
        || path.startsWith("/sys/")
        || path.startsWith("/dev/");
  }

  /** What is asked of the system by a server that does much, or nothing. */
  private SystemCalls calls(boolean busy) throws Exception {
    Path log = folder.resolve(busy ? "busy.log" : "idle.log");
    try (ServerProcess server = ServerProcess.under(SystemCalls.writtenTo(log), NO_NOTES)) {
      RawClient client = server.client();
      String root = busy ? '"' + course.toUri().toString() + '"' : "null";
      client.send(RawClient.INITIALIZE.replace("\"rootUri\":null", "\"rootUri\":" + root));
      client.answer("\"first\"");
      client.send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
      if (busy) {
        work(client);
      }
      client.send("{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"shutdown\"}");
      client.answer("\"last\"");
      assertEquals("", client.fault());
      client.send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
      server.exitCode();
    }
    return SystemCalls.read(log);
  }

  private void work(RawClient client) throws Exception {
    String own = course.resolve("lesson.outline.md").toUri().toString();
    List<String> uris =
        List.of(
            own,
            course.toUri() + "../planted/lesson.outline.md",
            course.toUri() + "%2e%2e/planted/lesson.outline.md",
            "file://host/share/a.outline.md",
            "file:////host/share/a.outline.md",
            "file:///%5C%5Chost/share/a.outline.md");
    int id = 0;
    for (String uri : uris) {
      changed(client, uri);
    }
    open(client, own, Files.readString(course.resolve("lesson.outline.md")));
    open(client, uris.get(3), Lessons.CHINESE);
    open(client, course.resolve("below/lesson.outline.md").toUri().toString(), Lessons.CHINESE);
    for (String uri : uris) {
      for (String method : METHODS) {
        ask(client, ++id, method, uri);
      }
    }
    String all = "{\"query\":\"\"}";
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":9000,\"method\":\"workspace/symbol\",\"params\":" + all + "}");
    client.answer("9000");
    String link =
        "{\"range\":null,\"data\":{\"base\":\""
            + own
            + "\",\"path\":\"../planted/lesson.outline.md\"}}";
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":9001,\"method\":\"documentLink/resolve\",\"params\":"
            + link
            + "}");
    client.answer("9001");
  }

  private static void changed(RawClient client, String uri) throws IOException {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/didChangeWatchedFiles\",\"params\":{\"changes\":"
            + "[{\"uri\":\""
            + uri
            + "\",\"type\":2}]}}");
  }

  private static void open(RawClient client, String uri, String text) throws IOException {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
            + uri
            + "\",\"languageId\":\"markdown\",\"version\":1,\"text\":"
            + new JsonPrimitive(text)
            + "}}}");
  }

  private static void ask(RawClient client, int id, String method, String uri) throws Exception {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":{\"textDocument\":{\"uri\":\""
            + uri
            + "\"},\"position\":{\"line\":3,\"character\":3},\"context\":{\"includeDeclaration\":true},"
            + "\"options\":{\"tabSize\":2,\"insertSpaces\":true}}}");
    client.answer(Integer.toString(id));
  }
}
