package dev.kegang.course;

/**
 * What several lessons of a course may say something about, such as the title of part 2 of stage 1.
 * The Chinese and the English version of a lesson speak about different things.
 *
 * @param id a hash of what the thing is called; with 64 bits two things never share one in practice
 */
public record CourseKey(Kind kind, long id) {

  /** No letter of a name yet. */
  static final long EMPTY_NAME = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  /** What kind of thing it is. */
  public enum Kind {
    /** What a stage or a part is called. */
    PLACEMENT_TITLE,
    /** The hours of a stage or a part. */
    PLACEMENT_HOURS,
    /** The numbers of the parts of a stage. */
    PART_NUMBERS,
    /** The hours of what a stage or a part consists of. */
    SHARES,
    /** A lesson's title. */
    LESSON_TITLE,
    /** A lesson's number, in its part or in the whole course. */
    LESSON_NUMBER,
    /** How a work is cited. */
    WORK,
    /** A sentence of a summary or a key point. */
    SENTENCE,
    /** That a lesson needs another. */
    PREREQUISITE;

    /** The same in every run. */
    private final int hash = name().hashCode();

    /** Whether a lesson says many things of this kind. */
    boolean isMany() {
      return this == WORK || this == SENTENCE;
    }
  }

  /**
   * The key of a thing.
   *
   * @param edition a hash of the language of the lessons that speak about it
   */
  static CourseKey of(Kind kind, long edition, String... name) {
    long id = edition;
    for (String part : name) {
      id = and(id, part);
    }
    return new CourseKey(kind, id);
  }

  /** The same for a name of one part, read letter by letter: {@link #EMPTY_NAME}, {@link #and}. */
  static CourseKey of(Kind kind, long edition, long letters) {
    return new CourseKey(kind, edition * PRIME + mixed(letters));
  }

  /** The id of a thing whose name has one more part. */
  static long and(long id, String part) {
    return id * PRIME + hash(part);
  }

  /** The letters of a name and one more. */
  static long and(long letters, char letter) {
    return (letters ^ letter) * PRIME;
  }

  /** The key of another kind for the same thing. */
  public CourseKey as(Kind other) {
    return new CourseKey(other, id);
  }

  static long hash(String text) {
    long letters = EMPTY_NAME;
    for (int i = 0; i < text.length(); i++) {
      letters = and(letters, text.charAt(i));
    }
    return mixed(letters);
  }

  private static long mixed(long letters) {
    long hash = (letters ^ (letters >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CourseKey key && id == key.id && kind == key.kind;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id) * 31 + kind.hash;
  }
}
