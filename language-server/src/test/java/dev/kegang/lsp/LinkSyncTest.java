package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of open documents follow the texts they lead to, open ones and those on the disk. */
final class LinkSyncTest {

  private static final String BROKEN = "broken-link";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    ServerInHand.write(folder, "kegang.json", CourseDiagnosticsTest.SETTINGS);
    ServerInHand.write(folder, "甲.md", lesson("甲", "出版者📚", "正文"));
    ServerInHand.write(folder, "b.md", lesson("b", "导入", "见[甲](甲.md#2-出版者)"));
    ServerInHand.write(folder, "c.md", lesson("c", "导入", "正文"));
  }

  @Test
  void aRenamedSectionIsReachedAtOnce() throws IOException {
    ServerInHand server = opened("甲.md", "b.md", "c.md");
    assertEquals(List.of(), server.told("b.md"));
    server.change("b.md", 2, lesson("b", "导入", "见[甲](甲.md#2-谁在发布)"));
    assertEquals(List.of(BROKEN), server.told("b.md"));
    server.change("甲.md", 2, lesson("甲", "谁在发布", "正文"));
    assertEquals(List.of(), server.told("b.md"), "nobody typed in it, nothing is saved");
    server.close("甲.md");
    assertEquals(List.of(BROKEN), server.told("b.md"), "the file has the old heading still");
    server.open("甲.md", lesson("甲", "谁在发布", "正文"));
    assertEquals(List.of(), server.told("b.md"));
  }

  @Test
  void aPlaceThatIsNamedByHandIsReachedAtOnce() throws IOException {
    ServerInHand server = opened("甲.md", "b.md", "c.md");
    server.change("b.md", 2, lesson("b", "导入", "见[甲](甲.md#figure-one)"));
    assertEquals(List.of(BROKEN), server.told("b.md"));
    server.change("甲.md", 2, lesson("甲", "出版者📚", "<a id=\"figure-one\"></a>正文"));
    assertEquals(List.of(), server.told("b.md"));
    server.change("甲.md", 3, lesson("甲", "出版者📚", "正文"));
    assertEquals(List.of(BROKEN), server.told("b.md"), "it is gone");
    server.change("甲.md", 4, lesson("甲", "出版者📚", "{% include \"a.html\" %}"));
    assertEquals(List.of(), server.told("b.md"), "it may be there");
  }

  @Test
  void aMissingTargetThatComesIsSeenWhereItIsWatchedAndWhereSomethingIsSaved() throws IOException {
    ServerInHand server = opened();
    server.open("d.md", lesson("d", "导入", "见[丁](丁.md#2-结尾)、![图](图.png)"));
    assertEquals(List.of(BROKEN, BROKEN), server.told("d.md"));
    ServerInHand.write(folder, "丁.md", lesson("丁", "结尾", "正文"));
    server.watched(FileChangeType.Created, "丁.md");
    assertEquals(List.of(BROKEN), server.told("d.md"));
    Files.writeString(folder.resolve("图.png"), "");
    server.save("d.md");
    assertEquals(List.of(), server.told("d.md"));
  }

  @Test
  void manyChangesOnTheDiskAreOneLook() throws IOException {
    ServerInHand server = opened("甲.md", "c.md");
    server.open("b.md", lesson("b", "导入", "见[丁](丁.md)"));
    assertEquals(List.of(BROKEN), server.told("b.md"));
    var b = server.session.workspace().document(server.uri("b.md"));
    ServerInHand.write(folder, "丁.md", lesson("丁", "结尾", "正文"));
    var event = new FileEvent(server.uri("丁.md"), FileChangeType.Created);
    var changes = new DidChangeWatchedFilesParams(List.of(event));
    for (int i = 0; i < 100; i++) {
      server.handler(WatchedFiles.class).didChangeWatchedFiles(changes);
    }
    assertSame(b, server.session.workspace().document(server.uri("b.md")), "nothing waits for it");
    server.pass();
    assertEquals(List.of(), server.told("b.md"));
  }

  @Test
  void aClientThatAsksIsToldThatThereIsMoreToSee() throws IOException {
    ServerInHand server = new ServerInHand(folder, ServerInHand.asking(), "");
    server.open("甲.md", Files.readString(folder.resolve("甲.md")));
    server.open("b.md", Files.readString(folder.resolve("b.md")));
    int refreshed = server.client.refreshed;
    server.change("甲.md", 2, lesson("甲", "谁在发布", "正文"));
    assertTrue(server.client.refreshed > refreshed);
  }

  @Test
  void otherEditsConcernNoOtherDocument() throws IOException {
    ServerInHand server = opened("甲.md", "b.md", "c.md");
    var b = server.session.workspace().document(server.uri("b.md"));
    server.change("甲.md", 2, lesson("甲", "出版者📚", "改了正文"));
    assertSame(b, server.session.workspace().document(server.uri("b.md")), "a body text");
    server.change("c.md", 2, lesson("c", "别的", "正文"));
    assertSame(b, server.session.workspace().document(server.uri("b.md")), "no link leads there");
    server.change("甲.md", 3, lesson("甲", "谁在发布", "正文"));
    server.save("甲.md");
    assertEquals(List.of(BROKEN), server.told("b.md"));
    assertNotSame(b, server.session.workspace().document(server.uri("b.md")));
  }

  private ServerInHand opened(String... files) throws IOException {
    ServerInHand server = new ServerInHand(folder, Capabilities.all(), "");
    for (String file : files) {
      server.open(file, Files.readString(folder.resolve(file)));
    }
    return server;
  }

  private static String lesson(String title, String second, String text) {
    String top = "## 第1部分：图表 (10课时)\n\n# ";
    return top + title + "\n\n## 1. 开头\n\n正文。\n\n## 2. " + second + "\n\n" + text + "。\n";
  }
}
