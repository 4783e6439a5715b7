package dev.kegang.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The release that was just built, and processes that may know of it. */
final class Release {

  record Outcome(int exitCode, String out, String err) {}

  /** An outline in which one thing is wrong, in line 6. */
  static final String OUTLINE =
      """
      # 😀 数据课

      ## 标题页

      - 标题: 数据课
      <!-- kegang-enable -->

      ## 目录页

      1. 开始
      """;

  static final String CLEAN = OUTLINE.replace("<!-- kegang-enable -->\n", "");

  static final Path ZIP = Path.of(property("kegang.release")).toAbsolutePath();

  static final String VERSION = property("kegang.version");

  /** The top of the repository. */
  static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  private Release() {}

  static String sum() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(ZIP)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the scripts need to take the release from here. */
  static Map<String, String> environment() throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("KEGANG_VERSION", VERSION);
    environment.put("KEGANG_SHA256", sum());
    environment.put("KEGANG_RELEASE_URL", ZIP.resolveSibling("").toUri().toString());
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  static Outcome run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path err = Files.createTempFile("kegang", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
      builder.environment().keySet().removeIf(Release::mayChangeTheOutcome);
      builder.environment().putAll(environment);
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static boolean mayChangeTheOutcome(String name) {
    return name.startsWith("GITHUB_") || name.startsWith("KEGANG_") || name.startsWith("GIT_");
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
