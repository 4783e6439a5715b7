package dev.kegang.ide;

import dev.kegang.workspace.Document;
import java.util.Collection;
import java.util.function.BiPredicate;

/** The lessons that may have to follow a change in one of them, read only where they do. */
public interface OtherLessons {

  /**
   * Those whose URI and mentions are such as to be concerned; others may be among them, each lesson
   * is the very same whenever it is asked for.
   */
  Collection<Document> concerned(BiPredicate<String, LessonMentions> concern);

  /** Those that may mention something. */
  default Collection<Document> mentioning(int mention) {
    return concerned((uri, mentions) -> mentions.has(mention));
  }
}
