package dev.kegang.workspace;

import dev.kegang.text.PathOrder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk over folders. Links wait until all real folders are done, so that a file that can be
 * reached both ways has its real name; links that lead in a circle end there.
 */
final class FolderWalk {

  private static final String GIT_IGNORE = ".gitignore";
  private static final String PLAIN_IGNORE = ".ignore";
  private static final String REPOSITORY = ".git";

  /**
   * A folder to look into.
   *
   * @param name as reports call it; empty for the working directory
   * @param real where it is, links resolved
   * @param names the names that lead to it from the top of its ignore files
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Folder(
      Path path, String name, Path real, String[] names, @Nullable IgnoreScope scope) {

    String child(String childName) {
      return name.isEmpty()
          ? childName
          : name.endsWith("/") ? name + childName : name + "/" + childName;
    }
  }

  /** A symbolic link in a folder. */
  private record Link(Folder folder, Path path, String name) {}

  private final Path workingDirectory;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Set<Path> seen;
  private final Deque<Folder> open = new ArrayDeque<>();
  private final PriorityQueue<Link> links =
      new PriorityQueue<>((one, other) -> PathOrder.BYTES.compare(one.name, other.name));

  private @Nullable Path inside;
  private int most = Integer.MAX_VALUE;

  /**
   * @param known what is left alone, since another walk has come to it
   */
  FolderWalk(Path workingDirectory, Set<Path> known) {
    this.workingDirectory = workingDirectory;
    this.seen = new HashSet<>(known);
  }

  /**
   * Keeps the walk inside a folder.
   *
   * @param top links resolved; what a link leads to outside is left alone
   * @param mostFiles after so many files the walk ends
   */
  FolderWalk within(Path top, int mostFiles) {
    inside = top;
    most = mostFiles;
    return this;
  }

  /** Adds a file, unless the same real file is there already. */
  void take(SourceFile file, Path real) {
    if (files.size() < most && seen.add(real)) {
      files.add(file);
    }
  }

  /** Walks a folder, links apart; the ignore files above it count up to the git root. */
  void start(Path path, Path real, String name) {
    Path top = top(real);
    IgnoreScope scope = null;
    List<String> names = new ArrayList<>();
    Path at = top;
    for (Path part : top.relativize(real)) {
      if (!part.toString().isEmpty()) {
        scope = scope(at, scope, names.size());
        names.add(part.toString());
        at = at.resolve(part);
      }
    }
    enter(new Folder(path, name, real, names.toArray(new String[0]), scope));
    drain();
  }

  Discovery finish(List<String> missing) {
    for (Link link = links.poll(); link != null; link = links.poll()) {
      follow(link);
      drain();
    }
    files.sort(SourceFile.BY_NAME);
    unreadable.sort(PathOrder.BYTES);
    return new Discovery(files, folders, missing, unreadable, seen);
  }

  private void drain() {
    for (Folder folder = open.poll(); folder != null; folder = open.poll()) {
      if (files.size() >= most) {
        return;
      }
      list(folder);
    }
  }

  private void enter(Folder folder) {
    if (seen.add(folder.real)) {
      folders.add(folder.name);
      open.add(folder);
    }
  }

  private void list(Folder folder) {
    List<Path> entries = new ArrayList<>();
    boolean git = false;
    boolean plain = false;
    boolean repository = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      for (Path entry : stream) {
        switch (entry.getFileName().toString()) {
          case GIT_IGNORE -> git = true;
          case PLAIN_IGNORE -> plain = true;
          case REPOSITORY -> repository = true;
          default -> entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      unreadable.add(folder.name.isEmpty() ? "." : folder.name);
    }
    IgnoreScope scope =
        IgnoreScope.below(
            folder.scope,
            folder.names.length,
            git ? PathFacts.ignoreFile(folder.path.resolve(GIT_IGNORE)) : null,
            plain ? PathFacts.ignoreFile(folder.path.resolve(PLAIN_IGNORE)) : null,
            repository);
    Folder scoped = new Folder(folder.path, folder.name, folder.real, folder.names, scope);
    for (Path entry : entries) {
      look(scoped, entry);
    }
  }

  private void look(Folder folder, Path entry) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".")) {
      return;
    }
    BasicFileAttributes attributes = PathFacts.attributes(entry, LinkOption.NOFOLLOW_LINKS);
    if (attributes == null) {
      return;
    }
    if (attributes.isSymbolicLink()) {
      links.add(new Link(folder, entry, folder.child(name)));
    } else {
      accept(folder, entry, name, folder.real.resolve(name), attributes.isDirectory(), attributes);
    }
  }

  private void follow(Link link) {
    BasicFileAttributes attributes = PathFacts.attributes(link.path);
    if (attributes == null) {
      return;
    }
    try {
      Path real = link.path.toRealPath();
      String name = link.path.getFileName().toString();
      accept(link.folder, link.path, name, real, attributes.isDirectory(), attributes);
    } catch (IOException e) {
      // The target went away in between; a link to nothing is not a file.
      return;
    }
  }

  private void accept(
      Folder folder,
      Path path,
      String name,
      Path real,
      boolean isFolder,
      BasicFileAttributes attributes) {
    boolean outside = inside != null && !real.startsWith(inside);
    if (outside || (!isFolder && !(attributes.isRegularFile() && isMarkdown(name)))) {
      return;
    }
    String[] names = Arrays.copyOf(folder.names, folder.names.length + 1);
    names[folder.names.length] = name;
    if (folder.scope != null && folder.scope.ignores(names, isFolder)) {
      return;
    }
    if (isFolder) {
      enter(new Folder(path, folder.child(name), real, names, folder.scope));
    } else {
      take(new SourceFile(path, folder.child(name), false), real);
    }
  }

  /** The folder whose ignore files are the first that count. */
  private Path top(Path real) {
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      if (PathFacts.isRepository(folder)) {
        return folder;
      }
    }
    return real.startsWith(workingDirectory) ? workingDirectory : real;
  }

  /** The scope of a folder above the walked one, which is not listed. */
  private static @Nullable IgnoreScope scope(Path folder, @Nullable IgnoreScope above, int depth) {
    return IgnoreScope.below(
        above,
        depth,
        PathFacts.ignoreFile(folder.resolve(GIT_IGNORE)),
        PathFacts.ignoreFile(folder.resolve(PLAIN_IGNORE)),
        PathFacts.isRepository(folder));
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }
}
