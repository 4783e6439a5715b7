package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar serves an editing session and agrees with the command line. */
final class PackagedServerIT {

  private static final long PATIENCE_SECONDS = 60;

  @TempDir private Path folder;

  @Test
  void anEditingSession() throws Exception {
    Process process = new ProcessBuilder(PackagedServer.command("lsp")).start();
    try (ServerUnderTest server = new ServerUnderTest(process)) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setLocale("zh-CN");
      params.setProcessId((int) ProcessHandle.current().pid());
      server.initialize(params);

      String text = Lessons.CHINESE.replace("- 标题: 图表怎样说话📊", "- 标题: 图表怎样  说谎📊");
      server.open(text);
      assertEquals(check(text), PackagedServer.places(server.nextDiagnostics().getDiagnostics()));

      // One keystroke after another behind an emoji, as an input method sends them.
      int line = lineOf("看变化用折线图😀", text);
      int column = text.lines().toList().get(line).indexOf("😀") + 2;
      text = text.replace("看变化用折线图😀", "看变化用折线图😀zhu主要  的🎉");
      int version = 1;
      for (String typed : List.of("z", "h", "u", "主", "要", " ", " ", "的", "🎉")) {
        server.change(++version, range(line, column, line, column), typed);
        column += typed.length();
      }
      assertTrue(server.symbols(server.id()).size() >= 3);
      server.change(++version, range(0, 0, 0, 0), "<!-- kegang-disable x: y -->\n");
      text = "<!-- kegang-disable x: y -->\n" + text;
      PublishDiagnosticsParams published = server.diagnosticsOf(version);
      assertEquals(check(text), PackagedServer.places(published.getDiagnostics()));

      String label = "- **主要观点**:\n  - 截断的纵轴会夸大差异。\n";
      int start = lineOf(label, text);
      server.change(++version, range(start, 0, start + 2, 0), "- 主\n");
      CompletionItem item = server.completions(server.id(), new Position(start, 3)).get(0);
      assertEquals("主要观点", item.getLabel());
      assertEquals(range(start, 2, start, 3), item.getTextEdit().getLeft().getRange());

      List<Either<Command, CodeAction>> actions = server.actions(range(0, 0, start, 0));
      assertFalse(actions.isEmpty());

      ServerUnderTest.answer(server.server().shutdown());
      server.server().exit();
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
      assertEquals("", PackagedServer.read(process.getErrorStream()));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void theProcessEndsWithItsInput() throws Exception {
    Process process = new ProcessBuilder(PackagedServer.command("lsp")).start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(1, process.exitValue());
    assertEquals("", PackagedServer.read(process.getInputStream()));
  }

  private static int lineOf(String words, String text) {
    return (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count();
  }

  private List<String> check(String text) throws Exception {
    Files.writeString(folder.resolve("lesson.outline.md"), text);
    return PackagedServer.check(folder, "lesson.outline.md");
  }

  private static Range range(int startLine, int startColumn, int endLine, int endColumn) {
    return new Range(new Position(startLine, startColumn), new Position(endLine, endColumn));
  }
}
