package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lsp.handlers.RenameHandler;
import dev.kegang.lsp.handlers.WorkspaceSymbolHandler;
import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that works in a folder through a link finds every file under the name it has there: an
 * edit, a finding or a place under another name would open the file a second time.
 */
@DisabledOnOs(OS.WINDOWS)
final class LinkedFolderTest {

  private static final String FIRST = CourseDiagnosticsTest.lesson(1, 10, "条形图");
  private static final String SECOND = CourseDiagnosticsTest.lesson(1, 12, "折线图");
  private static final String THIRD =
      CourseDiagnosticsTest.lesson(1, 10, "饼图") + "\n见[条形图](../a.md#条形图)。\n";

  private final Path link;
  private final ServerInHand server;

  LinkedFolderTest(@TempDir Path temporary) throws IOException {
    Path real = Files.createDirectory(temporary.toRealPath().resolve("real"));
    link = Files.createSymbolicLink(real.resolveSibling("链接"), real);
    ServerInHand.write(real, "kegang.json", CourseDiagnosticsTest.SETTINGS);
    ServerInHand.write(real, "a.md", FIRST);
    ServerInHand.write(real, "b.md", SECOND);
    ServerInHand.write(real, "部分/c.md", THIRD);
    server = new ServerInHand(link, Capabilities.all(), "");
  }

  @Test
  void findingsOfClosedLessonsStandUnderTheNamesTheClientHas() throws IOException {
    assertEquals(List.of("placement-conflict"), server.told("b.md"));
    ServerInHand.write(link, "kegang.json", "{ \"rools\": {} }");
    server.watched(FileChangeType.Changed, "kegang.json");
    assertEquals(List.of("invalid-settings"), server.told("kegang.json"));
    assertAllUnderTheLink();
  }

  @Test
  void anOpenLessonIsNoSecondOne() throws IOException {
    server.open("a.md", FIRST);
    server.open("b.md", SECOND);
    Set<String> uris = new TreeSet<>();
    for (Document lesson : CourseDocuments.of(server.session.workspace(), server.session)) {
      assertTrue(uris.add(lesson.uri()));
    }
    assertEquals(Set.of(server.uri("a.md"), server.uri("b.md"), server.uri("部分/c.md")), uris);
    assertEquals(List.of("placement-conflict"), server.told("b.md"));
    server.change("b.md", 2, SECOND.replace("12课时", "10课时"));
    assertEquals(List.of(), server.told("b.md"));
    server.close("b.md");
    assertEquals(List.of("placement-conflict"), server.told("b.md"));
    assertAllUnderTheLink();
  }

  @Test
  void placesAndEditsInClosedLessonsHaveTheNamesTheClientHas() throws Exception {
    server.open("a.md", FIRST);
    var symbols =
        server
            .handler(WorkspaceSymbolHandler.class)
            .symbol(new WorkspaceSymbolParams("折线图"))
            .get()
            .getLeft();
    assertEquals(server.uri("b.md"), symbols.get(0).getLocation().getUri());
    var id = new TextDocumentIdentifier(server.uri("a.md"));
    var params = new RenameParams(id, new Position(2, 3), "柱状图");
    Set<String> edited = new TreeSet<>();
    for (var change :
        server.handler(RenameHandler.class).rename(params).get().getDocumentChanges()) {
      edited.add(change.getLeft().getTextDocument().getUri());
    }
    assertEquals(Set.of(server.uri("a.md"), server.uri("部分/c.md")), edited);
  }

  private void assertAllUnderTheLink() {
    server.client.published.forEach(
        told -> assertTrue(told.getUri().startsWith(link.toUri().toString()), told.getUri()));
  }
}
