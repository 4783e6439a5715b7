package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.dist.Release.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in the release, and how it is installed. */
@DisabledOnOs(OS.WINDOWS)
final class ReleaseIT {

  private final String name = "kegang-" + Release.VERSION;

  @Test
  void holdsWhatUsersNeed() throws Exception {
    Set<String> entries = new TreeSet<>();
    try (ZipFile zip = new ZipFile(Release.ZIP.toFile())) {
      zip.stream().forEach(entry -> entries.add(entry.getName()));
    }
    for (String file :
        Set.of(
            "bin/kegang",
            "bin/kegang.bat",
            "lib/kegang.jar",
            "completions/kegang.bash",
            "completions/_kegang",
            "completions/kegang.fish",
            "completions/kegang.ps1",
            "docs/cli.md",
            "docs/ci.md",
            "docs/ci.zh-CN.md",
            "LICENSE",
            "README.md",
            "README.zh-CN.md",
            "CHANGELOG.md")) {
      assertTrue(entries.contains(name + "/" + file), file);
    }
    assertTrue(entries.stream().allMatch(entry -> entry.startsWith(name + "/")), entries::toString);
    assertFalse(entries.stream().anyMatch(entry -> entry.contains("/docs/adr/")));
    assertTrue(
        Files.isRegularFile(Release.ZIP.resolveSibling(name).resolve(name + "/lib/kegang.jar")),
        "for the Dockerfile");
  }

  @Test
  void isInstalledOnceAndRuns(@TempDir Path folder) throws Exception {
    Outcome first = install(folder, Release.environment());
    assertEquals(0, first.exitCode(), first.err());
    Path launcher = Path.of(first.out().strip());
    assertTrue(Files.isExecutable(launcher));
    Map<String, String> offline = Release.environment();
    offline.put("KEGANG_RELEASE_URL", "file:///nowhere");
    assertEquals(first, install(folder, offline), "it is there already");
    Outcome version = Release.run(folder, Map.of(), launcher.toString(), "--version");
    assertEquals("kegang " + Release.VERSION + "\n", version.out());
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count(), "nothing else is left");
    }
  }

  @Test
  void isRefusedWithAnotherChecksum(@TempDir Path folder) throws Exception {
    Map<String, String> environment = Release.environment();
    environment.put("KEGANG_SHA256", "0".repeat(64));
    Outcome outcome = install(folder, environment);
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("is not the release that was pinned"), outcome.err());
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void isRefusedWithoutAChecksum(@TempDir Path folder) throws Exception {
    Map<String, String> environment = Release.environment();
    environment.remove("KEGANG_SHA256");
    environment.put("KEGANG_VERSION", "999.0.0");
    Outcome outcome = install(folder, environment);
    assertEquals(2, outcome.exitCode());
    assertTrue(
        outcome.err().contains("the checksum of release 999.0.0 is not known"), outcome.err());
  }

  @Test
  void isPinnedForAllAtOnce(@TempDir Path folder) throws Exception {
    for (String script : Set.of("install", "pin", "release")) {
      Files.copy(Release.TOP.resolve("ci").resolve(script), folder.resolve(script));
    }
    String zip = Release.ZIP.toString();
    Outcome pinned = Release.run(folder, Map.of(), "sh", "pin", Release.VERSION, zip);
    assertEquals(0, pinned.exitCode(), pinned.err());
    String place = Release.ZIP.resolveSibling("").toUri().toString();
    Outcome outcome =
        Release.run(folder, Map.of("KEGANG_RELEASE_URL", place), "sh", "install", "installed");
    assertEquals(0, outcome.exitCode(), outcome.err());
  }

  private static Outcome install(Path folder, Map<String, String> environment) throws Exception {
    String script = Release.TOP.resolve("ci/install").toString();
    return Release.run(folder, environment, "sh", script, folder.toString());
  }
}
