package dev.kegang.course;

/**
 * What several lessons of a course may say something about, such as the title of part 2 of stage 1.
 * The Chinese and the English version of a lesson speak about different things.
 *
 * @param id a hash of what the thing is called; with 64 bits two things never share one in practice
 */
public record CourseKey(Kind kind, long id) {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
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
    PREREQUISITE
  }

  /**
   * The key of a thing.
   *
   * @param edition the language of the lessons that speak about it
   */
  static CourseKey of(Kind kind, String edition, String... name) {
    long id = hash(edition);
    for (String part : name) {
      id = id * PRIME + hash(part);
    }
    return new CourseKey(kind, id);
  }

  /** The key of another kind for the same thing. */
  public CourseKey as(Kind other) {
    return new CourseKey(other, id);
  }

  private static long hash(String text) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CourseKey key && id == key.id && kind == key.kind;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id) * 31 + kind.name().hashCode();
  }
}
