package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The release with commands compiled ahead of time, unpacked where a user may put it.
 *
 * @param folder what tests may write into
 * @param home where the release is
 */
record CompiledRelease(Path folder, Path home) {

  static final String LESSON = "第 5 课 缺陷😀.md";

  /** What one run left behind: its exit code, its words and every file of the course. */
  record Effect(int exitCode, String out, String err, Map<String, String> files) {}

  static CompiledRelease unpack(Path folder) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve("备课 软件"));
    Outcome unpacked =
        Release.run(
            place, Map.of(), "tar", "-xzf", System.getProperty("kegang.image"), "--no-same-owner");
    assertEquals(0, unpacked.exitCode(), unpacked.err());
    Path home = place.resolve("kegang-" + Release.VERSION);
    assumeTrue(Files.exists(home.resolve("lib/native/kegang")), "made with a JDK 25 only");
    return new CompiledRelease(folder, home);
  }

  Effect run(List<String> command, boolean java, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path course = course();
    Map<String, String> all = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
    all.putAll(environment);
    if (java) {
      all.put("KEGANG_JAVA", home.resolve("runtime/bin/java").toString());
    }
    List<String> words = new ArrayList<>(List.of(launcher()));
    words.addAll(command);
    // A file in place of a pipe: what stands on standard input is the lesson.
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <\"$0\"", LESSON));
    shell.addAll(words);
    Outcome outcome = Release.run(course, all, shell.toArray(new String[0]));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(course)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = course.relativize(file).toString();
        if (!name.startsWith(".git/")) {
          files.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return new Effect(outcome.exitCode(), outcome.out(), outcome.err(), files);
  }

  /** The example course in a git repository, always in the same place, one lesson with changes. */
  Path course() throws IOException, InterruptedException {
    Path course = folder.resolve("course");
    String script =
        "rm -rf \"$1\" && cp -R \"$2\" \"$1\" && cd \"$1\" && cp \"$3\" \"$0\" && git init -q ."
            + " && git add . && git -c user.name=a -c user.email=a@b commit -q -m a"
            + " && printf '\\n## 12. 新的一节\\n' >>\"$0\"";
    Outcome made =
        Release.run(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            "sh",
            "-c",
            script,
            LESSON,
            course.toString(),
            home.resolve("examples").toString(),
            "stage-1/part-3/lesson-05-defective.md");
    assertEquals(0, made.exitCode(), made.err());
    return course;
  }

  String launcher() {
    return home.resolve("bin/kegang").toString();
  }
}
