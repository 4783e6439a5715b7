package dev.kegang.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What the file system says of a path; what it refuses to say counts as not there. */
final class PathFacts {

  private static final String REPOSITORY = ".git";

  /** Bytes; a larger file is no ignore file. */
  private static final int LARGEST_FILE = 1 << 20;

  private PathFacts() {}

  /** Like git it takes no link for an ignore file: it could lead anywhere. */
  static @Nullable IgnoreFile ignoreFile(Path path) {
    BasicFileAttributes attributes = attributes(path, LinkOption.NOFOLLOW_LINKS);
    if (attributes == null || !attributes.isRegularFile() || attributes.size() > LARGEST_FILE) {
      return null;
    }
    try {
      return IgnoreFile.parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return null;
    }
  }

  static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(REPOSITORY));
  }

  static @Nullable BasicFileAttributes attributes(Path path, LinkOption... options) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, options);
    } catch (IOException e) {
      return null;
    }
  }
}
