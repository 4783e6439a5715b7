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
import org.jspecify.annotations.Nullable;

/**
 * What one lesson mentions that may be called something else some day: by this it is known which
 * lessons must be read when that happens. Names are kept as hashes: a lesson may be taken for one
 * that mentions what it doesn't, never the other way round.
 */
public final class LessonMentions {

  /** That there is a link to some file. */
  static final int ANY_FILE = 0;

  private static final int PLACEMENT = 1;
  private static final int PREREQUISITE = 2;
  private static final int WORK = 3;
  private static final int FILE = 4;

  private static final int PRIME = 31;
  private static final int USUAL_NUMBER = 16;

  private static final String SCHEME_END = "://";

  /** In their order. */
  private final int[] mentions;

  private LessonMentions(int[] mentions) {
    this.mentions = mentions;
  }

  /** Reads those of a lesson. */
  public static LessonMentions of(Document lesson) {
    Found found = new Found();
    found.addAll(lesson);
    int[] mentions = Arrays.copyOf(found.mentions, found.size);
    Arrays.sort(mentions);
    return new LessonMentions(mentions);
  }

  /** A stage or part, by its number. */
  static int placement(Language language, Placement placement) {
    PlacementLevel level = placement.level();
    return PRIME * hash(hash(PLACEMENT, language.tag()), level.id()) + placement.ordinal().value();
  }

  /** A lesson that is needed, however its title is written. */
  static int prerequisite(String wording) {
    return hash(PREREQUISITE, Normalised.of(wording));
  }

  /**
   * A work that is cited.
   *
   * @param key what its spellings have in common
   */
  static int work(String key) {
    return hash(WORK, key);
  }

  /** A file that is linked to, or a folder with such a file in it. */
  static int file(String uri) {
    return hash(FILE, DocumentUri.key(uri));
  }

  private static int hash(int before, String name) {
    return PRIME * before + name.hashCode();
  }

  boolean has(int mention) {
    return Arrays.binarySearch(mentions, mention) >= 0;
  }

  /** What is found on the way through a lesson, in any order. */
  private static final class Found {
    int[] mentions = new int[USUAL_NUMBER];
    int size;

    void addAll(Document lesson) {
      Outline outline = lesson.outline();
      for (Placement placement : outline.placements()) {
        add(placement(outline.language(), placement));
      }
      for (Field field : outline.fields()) {
        if (FieldKind.PREREQUISITES.equals(field.kind())) {
          addPrerequisite(field.value());
          for (Item item : field.items()) {
            addPrerequisite(item.text());
          }
        }
      }
      for (Work work : outline.works()) {
        String key = work.first().citation().workKey();
        if (key != null) {
          add(work(key));
        }
      }
      for (Link link : outline.links()) {
        addLink(lesson.uri(), link.target().text());
      }
    }

    private void add(int mention) {
      if (size == mentions.length) {
        mentions = Arrays.copyOf(mentions, 2 * size);
      }
      mentions[size++] = mention;
    }

    private void addPrerequisite(@Nullable TextSpan text) {
      if (text != null) {
        add(prerequisite(text.text()));
      }
    }

    private void addLink(String uri, String target) {
      String path = target.substring(0, RelativePath.end(target));
      String to = RelativePath.isRelative(path) ? RelativePath.resolve(uri, path) : null;
      if (to != null) {
        add(ANY_FILE);
        String key = DocumentUri.key(to);
        add(hash(FILE, key));
        int host = key.indexOf(SCHEME_END) + SCHEME_END.length();
        for (int end = key.lastIndexOf('/'); end > host; end = key.lastIndexOf('/', end - 1)) {
          add(hash(FILE, key.substring(0, end)));
        }
      }
    }
  }
}
