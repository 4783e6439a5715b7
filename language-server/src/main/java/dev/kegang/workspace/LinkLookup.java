package dev.kegang.workspace;

import dev.kegang.outline.AnchorNames;
import dev.kegang.outline.Link;
import dev.kegang.outline.LinkPath;
import dev.kegang.outline.LinkTargets;
import dev.kegang.outline.LinkTargets.Found;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks up where the links of a document lead. Nothing outside the document's project is looked at:
 * the nearest folder above it that git keeps, else the farthest with settings, else its own.
 *
 * <p>For any number of threads. It remembers the headings of a file until the file changes.
 */
public final class LinkLookup {

  private static final String SETTINGS = "kegang.json";
  private static final String GIT = ".git";

  /** What a link without a file's ending may stand for on a site made from the files. */
  private static final List<String> ENDINGS = List.of("", ".md", ".markdown");

  private static final String PAGE = ".html";

  /** The headings of a file as it was at one time. */
  private record Remembered(long modified, long size, AnchorNames anchors) {}

  /** The headings of a text that an editor holds. */
  private record Opened(SourceText text, AnchorNames anchors) {}

  private final Function<Path, @Nullable SourceText> openText;
  private final Map<Path, Path> roots = new ConcurrentHashMap<>();
  private final Map<Path, Remembered> headings = new ConcurrentHashMap<>();
  private final Map<Path, Opened> opened = new ConcurrentHashMap<>();

  /** Looks at the disk alone. */
  public LinkLookup() {
    this(file -> null);
  }

  /**
   * @param openText what an editor holds of a file, which counts rather than the disk; null where
   *     it has it not open
   */
  public LinkLookup(Function<Path, @Nullable SourceText> openText) {
    this.openText = openText;
  }

  /**
   * What a document's links lead to; {@link LinkTargets#UNKNOWN} for one that lies in no folder.
   */
  public LinkTargets look(@Nullable Path file, Outline outline) {
    return look(file, outline, LinkTargets.UNKNOWN);
  }

  /**
   * The same without looking where one looked just before.
   *
   * @param known what was found then
   */
  public LinkTargets look(@Nullable Path file, Outline outline, LinkTargets known) {
    return file == null || outline.links().isEmpty()
        ? LinkTargets.UNKNOWN
        : look(file, targets(outline), known);
  }

  /** Where the links of an outline lead that may lead to files, as written, each once. */
  public static List<String> targets(Outline outline) {
    Set<String> targets = new LinkedHashSet<>();
    for (Link link : outline.links()) {
      String target = link.target().text();
      LinkPath path = LinkPath.of(target);
      if (path != null && !path.path().isEmpty()) {
        targets.add(target);
      }
    }
    return List.copyOf(targets);
  }

  /** What such targets of a file's links lead to. */
  public LinkTargets look(Path file, List<String> targets) {
    return look(file, targets, LinkTargets.UNKNOWN);
  }

  private LinkTargets look(Path file, List<String> targets, LinkTargets known) {
    Path folder = targets.isEmpty() ? null : file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return LinkTargets.UNKNOWN;
    }
    Map<String, Found> found = new HashMap<>();
    for (String target : targets) {
      Found before = known.at(target);
      LinkPath path = before == null ? LinkPath.of(target) : null;
      Found there = path == null ? before : look(folder, path);
      if (there != null) {
        found.put(target, there);
      }
    }
    return found.isEmpty() ? LinkTargets.UNKNOWN : new LinkTargets(Map.copyOf(found));
  }

  /**
   * Whether links reach the same places in a text that was changed.
   *
   * @param file that both are texts of
   */
  public boolean reachTheSame(Path file, SourceText before, SourceText after) {
    AnchorNames earlier = anchors(file, before);
    return anchors(file, after).reachTheSame(earlier);
  }

  /** Forgets how far each project reaches: settings or a repository may have come or gone. */
  public void forgetProjects() {
    roots.clear();
  }

  /** Forgets the text that an editor held of a file. */
  public void close(Path file) {
    opened.remove(file);
  }

  private @Nullable Found look(Path folder, LinkPath link) {
    Path root = roots.computeIfAbsent(folder, LinkLookup::root);
    try {
      Path plain = folder.resolve(link.path()).normalize();
      if (!plain.startsWith(root)) {
        return null;
      }
      Path there = existing(plain);
      if (there == null) {
        return new Found(false, null, true);
      }
      String anchor = link.anchor();
      if (anchor == null || !isMarkdown(there)) {
        return new Found(true, null, true);
      }
      AnchorNames anchors = anchors(there, root);
      return new Found(true, there.toString(), anchors == null || anchors.reach(anchor));
    } catch (InvalidPathException | SecurityException e) {
      return null;
    }
  }

  private static @Nullable Path existing(Path plain) {
    Path name = plain.getFileName();
    for (String ending : ENDINGS) {
      Path path = name == null ? plain : plain.resolveSibling(name + ending);
      if (Files.exists(path)) {
        return path;
      }
    }
    if (name != null && name.toString().endsWith(PAGE)) {
      String source = name.toString().substring(0, name.toString().length() - PAGE.length());
      Path path = plain.resolveSibling(source + ".md");
      return Files.exists(path) ? path : null;
    }
    return null;
  }

  private static boolean isMarkdown(Path file) {
    String name = file.toString();
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  private @Nullable AnchorNames anchors(Path file, Path root) {
    SourceText open = openText.apply(file);
    if (open != null) {
      return anchors(file, open);
    }
    opened.remove(file);
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = now.lastModifiedTime().toMillis();
      long size = now.size();
      if (!file.toRealPath().startsWith(root.toRealPath()) || size > WorkspaceLoader.LARGEST_FILE) {
        return null;
      }
      Remembered known = headings.get(file);
      if (known != null && known.modified == modified && known.size == size) {
        return known.anchors;
      }
      AnchorNames anchors = AnchorNames.of(Files.readString(file));
      headings.put(file, new Remembered(modified, size, anchors));
      return anchors;
    } catch (IOException e) {
      return null;
    }
  }

  private AnchorNames anchors(Path file, SourceText text) {
    Opened known = opened.get(file);
    if (known == null || !known.text.equals(text)) {
      known = new Opened(text, AnchorNames.of(text.content()));
      opened.put(file, known);
    }
    return known.anchors;
  }

  private static Path root(Path folder) {
    Path settings = null;
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve(GIT))) {
        return path;
      }
      if (Files.exists(path.resolve(SETTINGS))) {
        settings = path;
      }
    }
    return Objects.requireNonNullElse(settings, folder);
  }
}
