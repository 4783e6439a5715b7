package dev.kegang.settings;

import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds and reads settings files. */
public final class SettingsReader {

  /** What a settings file is called. */
  public static final String FILE_NAME = "kegang.json";

  /** Bytes; a larger file is no settings file. */
  private static final int LARGEST_FILE = 1 << 20;

  private final List<DescribedRule> rules;
  private final @Nullable Path home;
  private final Function<String, @Nullable String> openTexts;
  private Shape.@Nullable Keys description;

  /**
   * @param rules all rules there are
   * @param home the user's home folder, which is no course; null where there is none
   * @param openTexts what an editor holds for a file; null where only the file itself is there
   */
  public SettingsReader(
      List<DescribedRule> rules,
      @Nullable String home,
      Function<String, @Nullable String> openTexts) {
    this.rules = rules;
    this.home = home == null ? null : Path.of(home);
    this.openTexts = openTexts;
  }

  /**
   * The settings file that holds for files in a folder: the nearest upward. A home folder, and what
   * is above it, is no course.
   *
   * @param folder absolute, with slashes
   * @return null where there is none
   */
  public @Nullable String nearest(String folder) {
    Path file = nearest(Path.of(folder));
    return file == null ? null : slashed(file);
  }

  private @Nullable Path nearest(Path folder) {
    for (Path at = folder; at != null && !at.equals(home); at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (isThere(file)) {
        return file;
      }
    }
    return null;
  }

  /**
   * Reads a settings file and those it extends. What is wrong in them is in the result; what cannot
   * be read is as though it were not there.
   *
   * @param path absolute, with slashes
   */
  public Settings read(String path) {
    Path file = Path.of(path).normalize();
    Run run = new Run();
    Members merged = run.load(file, ProjectBounds.of(file, home));
    List<SettingsFile> files = run.finish(merged);
    return new SettingsBuilder(merged).build(slashed(run.course(file)), files);
  }

  /** A path as settings spell it: with slashes. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** A file on its way to being settings. */
  private record Loaded(SourceText source, Members own, List<SettingsProblem> problems) {}

  /** One reading of a settings file with all that it extends. */
  private final class Run {

    private final Map<Path, Loaded> loaded = new LinkedHashMap<>();
    private final Set<Path> underWay = new HashSet<>();
    private @Nullable Path above;

    /** A file on top of what it extends. */
    Members load(Path file, ProjectBounds bounds) {
      Loaded read = loaded.get(file);
      if (read == null) {
        read = look(file, bounds);
        loaded.put(file, read);
      }
      underWay.add(file);
      Members below = new Members(read.own.range(), List.of());
      if (read.own.value("root") instanceof JsonValue.Flag root && !root.flag()) {
        below = SettingsMerge.merge(below, aboveOf(file));
      }
      if (read.own.value("extends") instanceof JsonValue.Items bases) {
        for (JsonValue item : bases.items()) {
          below =
              SettingsMerge.merge(below, base(file, bounds, (JsonValue.Text) item, read.problems));
        }
      }
      underWay.remove(file);
      return SettingsMerge.merge(below, without(read.own));
    }

    /** The folder of the course that a settings file belongs to. */
    Path course(Path file) {
      Path top = above == null ? file : above;
      return top.getParent() == null ? top : top.getParent();
    }

    List<SettingsFile> finish(Members merged) {
      List<SettingsFile> files = new ArrayList<>();
      loaded.forEach(
          (path, read) -> {
            new NameCheck(merged, read.problems).check(read.own);
            read.problems.sort(
                (one, other) -> Integer.compare(one.range().start(), other.range().start()));
            files.add(new SettingsFile(slashed(path), read.source, List.copyOf(read.problems)));
          });
      return List.copyOf(files);
    }

    /** Settings that say they are not the top belong to those above them. */
    private Members aboveOf(Path file) {
      Path folder = file.getParent();
      Path up = folder == null || folder.equals(home) ? null : folder.getParent();
      Path next = up == null ? null : nearest(up);
      if (next == null) {
        return new Members(TextRange.at(0), List.of());
      }
      above = next;
      return load(next, ProjectBounds.of(next, home));
    }

    private Members base(
        Path file, ProjectBounds bounds, JsonValue.Text item, List<SettingsProblem> problems) {
      Members nothing = new Members(item.range(), List.of());
      Path base;
      try {
        base = file.resolveSibling(item.text()).normalize();
      } catch (InvalidPathException e) {
        problems.add(SettingsProblem.of(item.range(), "base-missing", item.text()));
        return nothing;
      }
      if (!bounds.hold(base)) {
        problems.add(SettingsProblem.of(item.range(), "base-outside", item.text()));
        return nothing;
      }
      if (underWay.contains(base)) {
        problems.add(SettingsProblem.of(item.range(), "base-cycle", item.text()));
        return nothing;
      }
      if (!isThere(base)) {
        problems.add(SettingsProblem.of(item.range(), "base-missing", item.text()));
        return nothing;
      }
      return load(base, bounds);
    }

    /** What is only about the file it stands in. */
    private static Members without(Members own) {
      List<Member> members = new ArrayList<>(own.members());
      members.removeIf(member -> Set.of("root", "extends", "$schema").contains(member.name()));
      return new Members(own.range(), List.copyOf(members));
    }
  }

  private Loaded look(Path file, ProjectBounds bounds) {
    List<SettingsProblem> problems = new ArrayList<>();
    Members nothing = new Members(TextRange.at(0), List.of());
    String text;
    try {
      String open = openTexts.apply(slashed(file));
      if (open == null && !bounds.holdReally(file)) {
        problems.add(SettingsProblem.of(TextRange.at(0), "outside"));
        return new Loaded(SourceText.of(""), nothing, problems);
      }
      text = open == null ? text(file) : open;
    } catch (IOException e) {
      problems.add(SettingsProblem.of(TextRange.at(0), "unreadable"));
      return new Loaded(SourceText.of(""), nothing, problems);
    }
    SourceText source = SourceText.of(text);
    try {
      JsonValue value = JsonParser.parse(text);
      Path folder = file.getParent();
      TextCheck texts = new TextCheck(slashed(folder == null ? file : folder));
      Members own = new ShapeCheck(source, texts, problems).check(value, description());
      return new Loaded(source, own == null ? nothing : own, problems);
    } catch (JsonFault fault) {
      problems.add(SettingsProblem.of(fault.range(), "json-" + fault.key()));
      return new Loaded(source, nothing, problems);
    }
  }

  private Shape.Keys description() {
    Shape.Keys known = description;
    if (known == null) {
      known = SettingsDescription.of(rules);
      description = known;
    }
    return known;
  }

  private boolean isThere(Path file) {
    return Files.isRegularFile(file) || openTexts.apply(slashed(file)) != null;
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("too large");
    }
    byte[] bytes = Files.readAllBytes(file);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
