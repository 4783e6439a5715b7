package dev.kegang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The packaged jar behind its launcher, laid out as in a release, for anybody to run. */
final class PackagedKegang {

  record Outcome(int exitCode, String out, String err) {}

  private static final String JAR = "kegang.jar";

  private final Path home;

  PackagedKegang(Path folder) throws IOException {
    home = folder.resolve("home");
    Path jar = Path.of(Objects.requireNonNull(System.getProperty(JAR)));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("..", "bin", "kegang"), launcher());
    try (var files = Files.list(Objects.requireNonNull(jar.getParent()))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.equals(JAR) || (name.startsWith("kegang-") && name.endsWith(".jsa"))) {
          Files.copy(file, home.resolve("lib").resolve(name));
        }
      }
    }
    for (Path path : List.of(folder, home)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  Path launcher() {
    return home.resolve("bin").resolve("kegang");
  }

  /** A process that has not begun; its words may be put behind others, such as env's. */
  ProcessBuilder process(Path workingDirectory, List<String> before, String... words) {
    List<String> command = new ArrayList<>(before);
    command.add("sh");
    command.add(launcher().toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
    builder.environment().remove("KEGANG_JAVA_OPTIONS");
    return builder;
  }

  Outcome run(Path workingDirectory, String... words) throws IOException, InterruptedException {
    return run(process(workingDirectory, List.of(), words));
  }

  static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path err = Files.createTempFile("kegang", ".err");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }
}
