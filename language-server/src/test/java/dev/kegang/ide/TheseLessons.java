package dev.kegang.ide;

import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/** Lessons of which no more are given than those a change concerns by what they mention. */
public record TheseLessons(List<Document> lessons) implements OtherLessons {

  @Override
  public Collection<Document> concerned(BiPredicate<String, LessonMentions> concern) {
    List<Document> concerned = new ArrayList<>();
    for (Document lesson : lessons) {
      if (concern.test(lesson.uri(), LessonMentions.of(lesson))) {
        concerned.add(lesson);
      }
    }
    return concerned;
  }
}
