package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a folder with too many files the first are read, and the user is told once. */
final class CourseWalkTest {

  private final Path folder;
  private final RecordingClient client = new RecordingClient();
  private final Session session = new Session(Runnable::run);
  private final CourseWalk walk = new CourseWalk(session, client, 3);

  CourseWalkTest(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
    for (String name : List.of("课/1.md", "课/2.md", "课/3.md", "少/1.md")) {
      ServerInHand.write(folder, name, "# 课\n");
    }
    session.workIn(List.of(root("课"), root("少")));
  }

  @Test
  void asManyAsMayBeAreAllFound() {
    assertEquals(4, walk.begin(session.roots().all()).size());
    assertEquals(List.of(), client.shown);
  }

  @Test
  void theUserIsToldOnceOfEachFolderThatIsCut() throws IOException {
    ServerInHand.write(folder, "课/4.md", "# 课\n");
    for (int i = 0; i < 3; i++) {
      assertEquals(4, walk.begin(session.roots().all()).size());
    }
    assertEquals(1, client.shown.size());
    String text = client.shown.get(0).getMessage();
    assertTrue(text.contains(root("课")) && text.contains("3"), text);
    assertTrue(walk.found(root("课") + "/3.md"));
    assertFalse(walk.found(root("课") + "/4.md"));

    Files.delete(folder.resolve("课/4.md"));
    for (int i = 2; i < 5; i++) {
      ServerInHand.write(folder, "少/" + i + ".md", "# 课\n");
    }
    assertEquals(6, walk.begin(session.roots().all()).size());
    assertEquals(2, client.shown.size());
    assertTrue(client.shown.get(1).getMessage().contains(root("少")), "of the other folder");
  }

  private String root(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }
}
