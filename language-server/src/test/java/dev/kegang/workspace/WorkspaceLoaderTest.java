package dev.kegang.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.workspace.Reading.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceLoaderTest {

  private final Path folder;

  WorkspaceLoaderTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void walksAFolderForMarkdownSortedByName() throws IOException {
    put("b.md", "a/二.md", "a/一.md", "a/x.txt", "C.MARKDOWN", "z.Md", "folder.md/x.md");
    assertEquals(
        List.of("C.MARKDOWN", "a/一.md", "a/二.md", "b.md", "folder.md/x.md", "z.Md"), walk("."));
  }

  @Test
  void leavesHiddenFoldersAndFilesOut() throws IOException {
    put(".hidden/a.md", "x/.b.md", "x/c.md");
    assertEquals(List.of("x/c.md"), walk("."));
    assertEquals(List.of(".hidden/a.md"), walk(".hidden"));
    assertEquals(List.of("x/.b.md"), walk("x/.b.md"));
  }

  @Test
  void takesAFileThatIsGivenWhateverItsName() throws IOException {
    put("a/lesson.txt", "a/b.md");
    Discovery discovery = discover("a/lesson.txt", "a");
    assertEquals(List.of("a/b.md", "a/lesson.txt"), names(discovery));
    assertEquals(List.of(false, true), discovery.files().stream().map(SourceFile::named).toList());
  }

  @Test
  void namesFilesFromTheWorkingDirectory() throws IOException {
    put("a/x.md", "b/y.md");
    WorkspaceLoader loader = new WorkspaceLoader(folder.resolve("a"));
    String absolute = folder.resolve("a/x.md").toString();
    assertEquals(
        List.of("../b/y.md", "x.md"), names(loader.discover(List.of(absolute, "./../b/y.md"))));
    assertEquals(List.of("../a/x.md", "../b/y.md"), names(loader.discover(List.of(".."))));
  }

  @Test
  void saysWhichPathsAreMissing() throws IOException {
    put("a.md");
    Discovery discovery = discover("nothing", "a.md", "no\0path");
    assertEquals(List.of("nothing", "no\0path"), discovery.missing());
    assertEquals(List.of("a.md"), names(discovery));
  }

  @Test
  void honoursIgnoreFilesFromTheGitRootDownward() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    put("repo/.gitignore", "/drafts/\n*.bak.md\n");
    put("repo/course/.gitignore", "!keep.bak.md\n/old.md\n");
    put(
        "repo/drafts/a.md",
        "repo/course/drafts/b.md",
        "repo/course/old.md",
        "repo/course/x/old.md");
    put("repo/course/keep.bak.md", "repo/course/no.bak.md");
    put(".gitignore", "*\n");
    List<String> course =
        List.of("repo/course/drafts/b.md", "repo/course/keep.bak.md", "repo/course/x/old.md");
    assertEquals(course, walk("repo"));
    assertEquals(course, walk("repo/course"));
    assertEquals(List.of("repo/course/no.bak.md"), walk("repo/course/no.bak.md"));
  }

  @Test
  void letsIgnoreWinOverGitignore() throws IOException {
    put(".gitignore", "a.md\nb.md\n");
    put(".ignore", "!a.md\nc.md\n");
    put("x/.gitignore", "!c.md\n");
    put("a.md", "b.md", "c.md", "x/c.md");
    assertEquals(List.of("a.md"), walk("."));
  }

  @Test
  void startsAfreshInARepositoryInside() throws IOException {
    put(".gitignore", "*.md\n");
    put("inner/a.md");
    Files.createDirectories(folder.resolve("inner/.git"));
    put("b.md");
    assertEquals(List.of("inner/a.md"), walk("."));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksAndTakesEachRealFileOnce() throws IOException {
    put("real/a.md");
    Files.createSymbolicLink(folder.resolve("alias"), Path.of("real"));
    Files.createSymbolicLink(folder.resolve("real/again.md"), Path.of("a.md"));
    Files.createSymbolicLink(folder.resolve("real/loop"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("broken.md"), Path.of("nothing.md"));
    assertEquals(List.of("real/a.md"), walk("."));
    assertEquals(List.of("alias/a.md"), walk("alias"));
    assertEquals(List.of("real/again.md"), walk("real/again.md", "."));
    assertEquals(List.of("broken.md"), discover("broken.md").missing());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsALinkOutOfTheFolder() throws IOException {
    put("other/a.md", "course/b.md");
    Files.createSymbolicLink(folder.resolve("course/shared"), Path.of("../other"));
    assertEquals(List.of("course/b.md", "course/shared/a.md"), walk("course"));
  }

  @Test
  void readsBytesAsTheyAre() throws IOException {
    byte[] bytes = "\ufeff# 课\r\n\ufffd😀".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.md"), bytes);
    Reading.Text text =
        assertInstanceOf(
            Reading.Text.class, WorkspaceLoader.read(new SourceFile(file, "a.md", true)));
    assertEquals("\ufeff# 课\r\n\ufffd😀", text.text());
    assertArrayEquals(bytes, text.text().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    SourceFile missing = new SourceFile(folder.resolve("nothing.md"), "nothing.md", true);
    Reading.Unreadable unreadable =
        assertInstanceOf(Reading.Unreadable.class, WorkspaceLoader.read(missing));
    assertEquals(Cause.IO, unreadable.cause());
    Charset chinese = Charset.forName("GB18030");
    assertEquals(Cause.GB18030, cause("# 大模型与AIGC的开源社区，贡献".getBytes(chinese)));
    assertEquals(Cause.NOT_UTF_8, cause("Grüße, élève".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(Cause.NOT_UTF_8, cause("课程".getBytes(StandardCharsets.UTF_16)));
    byte[] whole = "大模型的开源社区".getBytes(StandardCharsets.UTF_8);
    assertEquals(Cause.NOT_UTF_8, cause(Arrays.copyOf(whole, whole.length - 2)), "cut short");
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    assertEquals(Cause.TOO_LARGE, cause(new byte[WorkspaceLoader.LARGEST_FILE + 1]));
    Reading atLimit =
        WorkspaceLoader.read(new ByteArrayInputStream(new byte[WorkspaceLoader.LARGEST_FILE]));
    assertTrue(atLimit instanceof Reading.Text);
  }

  private static Cause cause(byte[] bytes) throws IOException {
    Reading reading = WorkspaceLoader.read(new ByteArrayInputStream(bytes));
    return assertInstanceOf(Reading.Unreadable.class, reading).cause();
  }

  @Test
  void looksAgainOnlyWhereItHasNotBeen() throws IOException {
    put("stage/a.md", "stage/deep/b.md", "other/c.md");
    Files.createSymbolicLink(folder.resolve("other/link.md"), folder.resolve("stage/a.md"));
    Discovery stage = discover("stage");
    Files.writeString(folder.resolve("stage/late.md"), "# 课\n");
    Discovery beyond = new WorkspaceLoader(folder).discoverBeyond(stage, List.of("."));
    assertEquals(List.of("other/c.md"), names(beyond));
  }

  private void put(String... names) throws IOException {
    boolean isContent = names.length == 2 && names[0].endsWith("ignore");
    for (String name : isContent ? new String[] {names[0]} : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, isContent ? names[1] : "# 课\n");
    }
  }

  private Discovery discover(String... paths) {
    return new WorkspaceLoader(folder).discover(List.of(paths));
  }

  private List<String> walk(String... paths) {
    return names(discover(paths));
  }

  private static List<String> names(Discovery discovery) {
    return discovery.files().stream().map(SourceFile::name).toList();
  }
}
