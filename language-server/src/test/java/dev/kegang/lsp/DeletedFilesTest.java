package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileDelete;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted leaves the course, also where only its folder is named. */
final class DeletedFilesTest {

  private static final String CONFLICT = "placement-conflict";
  private static final String DELETED = "部分 2/b.md";

  private final Path base;

  DeletedFilesTest(@TempDir Path folder) throws IOException {
    base = folder.toRealPath();
  }

  @BeforeEach
  void write() throws IOException {
    ServerInHand.write(base, "kegang.json", CourseDiagnosticsTest.SETTINGS);
    ServerInHand.write(base, "a.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    ServerInHand.write(base, "部分 2 b/c.md", CourseDiagnosticsTest.lesson(2, 10, "地图"));
    ServerInHand.write(base, DELETED, CourseDiagnosticsTest.lesson(1, 12, "折线图😀"));
  }

  @Test
  void aDeletedFolderIsForgottenWithItsLessons() throws IOException {
    ServerInHand server = started();
    delete();
    var deleted = new DeleteFilesParams(List.of(new FileDelete(server.uri("部分 2"))));
    server.handler(DeletedFiles.class).didDeleteFiles(deleted);
    server.pass();
    assertForgotten(server);
  }

  @Test
  void aWatchedFolderIsToo() throws IOException {
    ServerInHand server = started();
    server.watched(FileChangeType.Deleted, "部分 2 b", "图.png");
    assertEquals(3, server.session.closedLessons().paths().size(), "its lesson is there still");
    delete();
    server.watched(FileChangeType.Deleted, "部分 2");
    assertForgotten(server);
  }

  @Test
  void aDeletedLessonIsForgotten() throws IOException {
    ServerInHand server = started();
    delete();
    var deleted = new DeleteFilesParams(List.of(new FileDelete(server.uri(DELETED))));
    server.handler(DeletedFiles.class).didDeleteFiles(deleted);
    server.pass();
    assertForgotten(server);
  }

  @Test
  void settingsInADeletedFolderHoldNoLonger() throws IOException {
    ServerInHand server = withSharedSettings();
    var deleted = new DeleteFilesParams(List.of(new FileDelete(server.uri("共用"))));
    server.handler(DeletedFiles.class).didDeleteFiles(deleted);
    server.pass();
    assertRulesHold(server);
  }

  @Test
  void norDoThoseInAWatchedOne() throws IOException {
    ServerInHand server = withSharedSettings();
    server.watched(FileChangeType.Deleted, "共用");
    assertRulesHold(server);
    writeSharedSettings();
    server.watched(FileChangeType.Created, "共用/base.json", "共用/kegang.json");
    assertEquals(List.of(), server.told(DELETED));
    deleteSharedSettings();
    server.watched(FileChangeType.Deleted, "共用");
    assertRulesHold(server);
  }

  /** Whose settings build on a file in a folder that is then deleted, with other settings in it. */
  private ServerInHand withSharedSettings() throws IOException {
    writeSharedSettings();
    ServerInHand.write(base, "kegang.json", "{ \"extends\": [\"共用/base.json\"], " + profile());
    ServerInHand server = new ServerInHand(base, Capabilities.all(), "");
    server.open("共用/kegang.json", "{ \"rulez\": 1 }");
    server.close("共用/kegang.json");
    assertEquals(List.of(), server.told(DELETED));
    assertEquals(List.of("invalid-settings"), server.told("共用/kegang.json"));
    deleteSharedSettings();
    return server;
  }

  private static String profile() {
    return CourseDiagnosticsTest.SETTINGS.substring(1);
  }

  private void writeSharedSettings() throws IOException {
    String off = "{ \"rules\": { \"" + CONFLICT + "\": \"off\" }, ";
    ServerInHand.write(base, "共用/base.json", off + profile());
    ServerInHand.write(base, "共用/kegang.json", "{ \"rulez\": 1 }");
  }

  private void deleteSharedSettings() throws IOException {
    Files.delete(base.resolve("共用/base.json"));
    Files.delete(base.resolve("共用/kegang.json"));
    Files.delete(base.resolve("共用"));
  }

  private static void assertRulesHold(ServerInHand server) {
    assertEquals(List.of(CONFLICT), server.told(DELETED));
    assertEquals(List.of(), server.told("共用/kegang.json"));
  }

  private ServerInHand started() {
    ServerInHand server = new ServerInHand(base, Capabilities.all(), "");
    assertEquals(List.of(CONFLICT), server.told(DELETED));
    return server;
  }

  private void delete() throws IOException {
    Files.delete(base.resolve(DELETED));
    Files.delete(base.resolve("部分 2"));
  }

  private void assertForgotten(ServerInHand server) {
    assertEquals(List.of(), server.told(DELETED));
    assertEquals(2, server.session.closedLessons().paths().size());
  }
}
