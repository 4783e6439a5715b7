package dev.kegang.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The outlines tests run over: our own examples, and real ones where they are at hand. */
public final class OutlineFiles {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Path SHARED = REPOSITORY.resolveSibling("shared");

  private OutlineFiles() {}

  /** A file's path within its folder, and its text. */
  public record OutlineFile(String path, String text) {}

  public static List<OutlineFile> examples() {
    return below(REPOSITORY.resolve("examples"));
  }

  /** The reference outline; empty where it is not at hand. */
  public static List<OutlineFile> seed() {
    return below(SHARED.resolve("seed"));
  }

  /** Real course files of all kinds; empty where they are not at hand. */
  public static List<OutlineFile> corpus() {
    return below(SHARED.resolve("corpus"));
  }

  private static List<OutlineFile> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<OutlineFile> files = new ArrayList<>();
      for (Path path : paths.filter(OutlineFiles::isMarkdown).sorted().toList()) {
        addFile(folder, path, files);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addFile(Path folder, Path path, List<OutlineFile> files) throws IOException {
    try {
      files.add(new OutlineFile(folder.relativize(path).toString(), Files.readString(path)));
    } catch (CharacterCodingException e) {
      // A file that is not UTF-8 is the command line's to report.
    }
  }

  private static boolean isMarkdown(Path path) {
    String name = path.toString();
    return Files.isRegularFile(path) && (name.endsWith(".md") || name.endsWith(".markdown"));
  }
}
