package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Link;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Work;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one lesson mentions that may be called something else some day: by this it is known which
 * lessons must be read when that happens. Names are kept as hashes: a lesson may be taken for one
 * that mentions what it doesn't, never the other way round.
 */
public final class LessonMentions {

  /** That there is a link to some file. */
  static final int ANY_FILE = Objects.hash("file");

  private static final String SCHEME_END = "://";

  /** In their order, each once. */
  private final int[] mentions;

  private LessonMentions(int[] mentions) {
    this.mentions = mentions;
  }

  /** Reads those of a lesson. */
  public static LessonMentions of(Document lesson) {
    Outline outline = lesson.outline();
    IntStream.Builder found = IntStream.builder();
    for (Placement placement : outline.placements()) {
      found.add(placement(outline.language(), placement));
    }
    for (Field field : outline.fields()) {
      if (FieldKind.PREREQUISITES.equals(field.kind())) {
        addPrerequisite(field.value(), found);
        for (Item item : field.items()) {
          addPrerequisite(item.text(), found);
        }
      }
    }
    for (Work work : outline.works()) {
      String key = work.first().citation().workKey();
      if (key != null) {
        found.add(work(key));
      }
    }
    for (Link link : outline.links()) {
      addLink(lesson.uri(), link.target().text(), found);
    }
    return new LessonMentions(found.build().sorted().distinct().toArray());
  }

  private static void addPrerequisite(@Nullable TextSpan text, IntStream.Builder found) {
    if (text != null) {
      found.add(prerequisite(text.text()));
    }
  }

  private static void addLink(String uri, String target, IntStream.Builder found) {
    String path = target.substring(0, RelativePath.end(target));
    String to = RelativePath.isRelative(path) ? RelativePath.resolve(uri, path) : null;
    if (to != null) {
      found.add(ANY_FILE);
      String key = DocumentUri.key(to);
      found.add(file(to));
      int host = key.indexOf(SCHEME_END) + SCHEME_END.length();
      for (int end = key.lastIndexOf('/'); end > host; end = key.lastIndexOf('/', end - 1)) {
        found.add(Objects.hash("file", key.substring(0, end)));
      }
    }
  }

  /** A stage or part, by its number. */
  static int placement(Language language, Placement placement) {
    PlacementLevel level = placement.level();
    return Objects.hash("placement", language.tag(), level.id(), placement.ordinal().value());
  }

  /** A lesson that is needed, however its title is written. */
  static int prerequisite(String wording) {
    return Objects.hash("prerequisite", Normalised.of(wording));
  }

  /**
   * A work that is cited.
   *
   * @param key what its spellings have in common
   */
  static int work(String key) {
    return Objects.hash("work", key);
  }

  /** A file that is linked to, or a folder with such a file in it. */
  static int file(String uri) {
    return Objects.hash("file", DocumentUri.key(uri));
  }

  boolean has(int mention) {
    return Arrays.binarySearch(mentions, mention) >= 0;
  }
}
