package dev.kegang.workspace;

import dev.kegang.workspace.Reading.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the files that given paths stand for, and reads them. */
public final class WorkspaceLoader {

  /** Bytes; a larger file is not read. */
  public static final int LARGEST_FILE = 10 * 1024 * 1024;

  private static final int FIRST_BUFFER = 1 << 14;

  private final Path workingDirectory;

  public WorkspaceLoader(Path workingDirectory) {
    this.workingDirectory = real(workingDirectory);
  }

  /**
   * The files that paths stand for: a file for itself whatever its name, a folder for the Markdown
   * files in it and below. Hidden folders and what {@code .gitignore} and {@code .ignore} exclude
   * are left out unless they are given themselves. Symbolic links are followed, each real file is
   * there once.
   *
   * @param given relative to the working directory or absolute
   */
  public Discovery discover(List<String> given) {
    return discover(given, new FolderWalk(workingDirectory, Set.of()));
  }

  /** Likewise the files that are not known yet; folders that were looked into are not again. */
  public Discovery discoverBeyond(Discovery known, List<String> given) {
    return discover(given, new FolderWalk(workingDirectory, known.reached()));
  }

  private Discovery discover(List<String> given, FolderWalk walk) {
    List<String> missing = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (String text : given) {
      Path path = existing(text);
      if (path == null) {
        missing.add(text);
      } else if (Files.isDirectory(path)) {
        folders.add(path);
      } else {
        walk.take(new SourceFile(path, nameOf(path), true), real(path));
      }
    }
    for (Path folder : folders) {
      walk.start(folder, real(folder), nameOf(folder));
    }
    return walk.finish(missing);
  }

  /**
   * The Markdown files of the working directory, links that lead out of it left alone.
   *
   * @param most after so many files the rest is not looked for
   */
  public Discovery discoverInside(int most) {
    FolderWalk walk = new FolderWalk(workingDirectory, Set.of()).within(workingDirectory, most);
    walk.start(workingDirectory, workingDirectory, "");
    return walk.finish(List.of());
  }

  /** Reads a file; never throws, whatever is there. */
  public static Reading read(SourceFile file) {
    try (InputStream stream = Files.newInputStream(file.path())) {
      return read(stream);
    } catch (IOException e) {
      return new Reading.Unreadable(Cause.IO, e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @throws IOException what the stream throws
   */
  public static Reading read(InputStream stream) throws IOException {
    byte[] buffer = new byte[FIRST_BUFFER];
    int length = 0;
    // Java's own readNBytes asks a pipe for its position, and fails.
    for (int read = 0; read >= 0; read = stream.read(buffer, length, buffer.length - length)) {
      length += read;
      if (length > LARGEST_FILE) {
        return new Reading.Unreadable(Cause.TOO_LARGE, null);
      }
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * length);
      }
    }
    return SourceDecoder.decode(buffer, length);
  }

  private @Nullable Path existing(String text) {
    try {
      Path path = workingDirectory.resolve(text);
      return Files.exists(path) || isPipe(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** A shell's {@code <(command)} is a link whose target has no name. */
  private static boolean isPipe(Path path) {
    return path.startsWith("/dev/fd") && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath();
    }
  }

  /** Relative where the two share a folder, else absolute. */
  private String nameOf(Path path) {
    Path absolute = path.normalize();
    boolean sharesFolder =
        absolute.getNameCount() == 0
            || workingDirectory.getNameCount() == 0
            || absolute.getName(0).equals(workingDirectory.getName(0));
    boolean sameRoot = Objects.equals(absolute.getRoot(), workingDirectory.getRoot());
    Path shown = sameRoot && sharesFolder ? workingDirectory.relativize(absolute) : absolute;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
