package dev.kegang;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A file of the repository.
 *
 * @param path from the top of the repository, with slashes
 * @param content read as UTF-8
 */
record RepositoryFile(String path, String content) {

  boolean isNamed(String pattern) {
    return path.matches("(.*/)?" + pattern);
  }

  /** The top of the repository: tests run in a module's folder. */
  static Path top() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no LICENSE above the tests");
    }
    return folder;
  }

  /** Every file below a folder that its {@code .gitignore} doesn't leave out. */
  static List<RepositoryFile> all(Path top) throws IOException {
    Set<String> ignoredFolders = new HashSet<>(Set.of(".git"));
    List<PathMatcher> ignoredFiles = new ArrayList<>();
    for (String line : Files.readAllLines(top.resolve(".gitignore"))) {
      if (line.endsWith("/")) {
        ignoredFolders.add(
            line.substring(line.lastIndexOf('/', line.length() - 2) + 1, line.length() - 1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        ignoredFiles.add(FileSystems.getDefault().getPathMatcher("glob:" + line));
      }
    }
    List<RepositoryFile> files = new ArrayList<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ignored = ignoredFolders.contains(String.valueOf(folder.getFileName()));
            return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path name = top.relativize(file).getFileName();
            // In a second work tree of one repository .git is a file.
            if (attributes.isRegularFile()
                && !name.toString().equals(".git")
                && ignoredFiles.stream().noneMatch(pattern -> pattern.matches(name))) {
              String path = top.relativize(file).toString().replace('\\', '/');
              String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
              files.add(new RepositoryFile(path, content));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(RepositoryFile::path));
    return files;
  }
}
