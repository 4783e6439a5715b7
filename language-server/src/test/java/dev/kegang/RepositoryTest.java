package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What every file of the repository keeps to; each guard is also shown to notice a file that
 * doesn't.
 */
final class RepositoryTest {

  private final List<RepositoryFile> files;

  RepositoryTest() throws IOException {
    files = RepositoryFile.all(RepositoryFile.top());
  }

  @Test
  void looksAtTheWholeRepository() {
    List<String> paths = files.stream().map(RepositoryFile::path).toList();
    assertTrue(paths.containsAll(List.of("pom.xml", ".ci/run", "bin/kegang", "grammar/pom.xml")));
    assertTrue(paths.contains("language-server/src/main/java/dev/kegang/Main.java"));
    assertFalse(paths.stream().anyMatch(path -> path.contains("/target/")));
  }

  @Test
  void sourcesStayShort() {
    assertNone(RepositoryGuards::tooLong);
    String full = "\n".repeat(RepositoryGuards.LONGEST_SOURCE);
    assertPasses(RepositoryGuards::tooLong, "A.java", full);
    assertNotices(RepositoryGuards::tooLong, "A.java", full + "\n");
    assertNotices(RepositoryGuards::tooLong, "client/a.ts", full + "\n");
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertNone(RepositoryGuards::unfinished);
    assertNotices(RepositoryGuards::unfinished, "A.java", "int a; // TO" + "DO later");
    assertNotices(RepositoryGuards::unfinished, "A.java", "  * FIX" + "ME: later");
    assertNotices(RepositoryGuards::unfinished, "a.properties", "a=b\n# TO" + "DO c");
    assertNotices(RepositoryGuards::unfinished, "A.java", "@Dis" + "abled");
    assertNotices(RepositoryGuards::unfinished, "A.java", "Thread" + ".sleep(5);");
    assertNotices(RepositoryGuards::unfinished, "A.java", "problem.print" + "StackTrace();");
    assertPasses(RepositoryGuards::unfinished, "A.java", "String placeholder = \"TODO\";");
  }

  @Test
  void javaHasNoTabs() {
    assertNone(RepositoryGuards::tabs);
    assertNotices(RepositoryGuards::tabs, "A.java", "\tint a;");
  }

  @Test
  void noPathOfSomebodysMachine() {
    assertNone(RepositoryGuards::machinePaths);
    for (String folder : List.of("home", "root", "tmp", "work")) {
      assertNotices(RepositoryGuards::machinePaths, "a.md", "see /" + folder + "/kegang");
      assertPasses(RepositoryGuards::machinePaths, "a.md", "file:///" + folder + "/a.md");
    }
  }

  @Test
  void noRegistryHostOutsideTheDocumentation() {
    assertNone(RepositoryGuards::registryHosts);
    for (String host : List.of("registry" + ".npmjs.org", "repo" + ".maven.apache.org")) {
      assertNotices(RepositoryGuards::registryHosts, "pom.xml", "https://" + host + "/a");
      assertPasses(RepositoryGuards::registryHosts, "docs/a.md", "https://" + host + "/a");
    }
  }

  @Test
  void textFilesEndWithANewline() {
    assertNone(RepositoryGuards::noFinalNewline);
    assertNotices(RepositoryGuards::noFinalNewline, "a.md", "课");
    assertPasses(RepositoryGuards::noFinalNewline, "a/fixtures/bytes/a.md", "课");
  }

  @Test
  void linesEndWithALineFeed() {
    assertNone(RepositoryGuards::carriageReturns);
    assertNotices(RepositoryGuards::carriageReturns, "a.md", "课\r\n");
    assertPasses(RepositoryGuards::carriageReturns, "bin/a.bat", "rem\r\n");
  }

  @Test
  void nothingIsBinary() {
    assertNone(RepositoryGuards::binaries);
    assertNotices(RepositoryGuards::binaries, "lib/a.jar", "PK");
    assertNotices(RepositoryGuards::binaries, "a", "\0");
    assertNotices(RepositoryGuards::binaries, "client/a.png", "\u0089PNG");
    assertPasses(RepositoryGuards::binaries, "docs/images/a.png", "\u0089PNG");
  }

  @Test
  void everyPackageIsNullMarked() {
    assertEquals(Set.of(), RepositoryGuards.packagesNotNullMarked(files));
    String folder = "grammar/src/main/java/dev";
    RepositoryFile unmarked = new RepositoryFile(folder + "/package-info.java", "package dev;\n");
    assertEquals(Set.of(folder), RepositoryGuards.packagesNotNullMarked(List.of(unmarked)));
  }

  private void assertNone(Function<RepositoryFile, List<String>> guard) {
    assertEquals(List.of(), files.stream().map(guard).flatMap(List::stream).toList());
  }

  private static void assertNotices(
      Function<RepositoryFile, List<String>> guard, String path, String content) {
    assertFalse(guard.apply(new RepositoryFile(path, content)).isEmpty(), content);
  }

  private static void assertPasses(
      Function<RepositoryFile, List<String>> guard, String path, String content) {
    assertEquals(List.of(), guard.apply(new RepositoryFile(path, content)));
  }
}
