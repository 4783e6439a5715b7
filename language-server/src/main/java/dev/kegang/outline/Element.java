package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be under the cursor. */
public sealed interface Element {

  /** The characters that stand for it there. */
  TextRange range();

  /** The title of the lesson, over its text or on its title page. */
  record LessonName(TextRange range) implements Element {}

  /** The title of a stage or part, or what repeats it on the title page. */
  record PlacementName(TextRange range, Placement placement) implements Element {}

  /** The title of a section in its heading, or where it is repeated. */
  record SectionName(TextRange range, SectionTitle title) implements Element {}

  /** The title of a topic that has one of its own. */
  record TopicName(TextRange range, Heading heading) implements Element {}

  /** A mention of a section by its number. */
  record SectionNumber(TextRange range, SectionTitle title) implements Element {}

  /** A link, with the wording it shows. */
  record LinkName(TextRange range, Link link) implements Element {}

  /** A caption, or a mention of it by its number. */
  record CaptionName(TextRange range, Caption caption) implements Element {}

  /** A citation, or an entry of the bibliography. */
  record WorkName(TextRange range, Work work, Reference reference) implements Element {}

  /** Works that are cited by number. */
  record WorkNumber(TextRange range, List<Work> works) implements Element {}

  /**
   * The label of a field.
   *
   * @param section null on the title page
   */
  record FieldName(TextRange range, Field field, @Nullable Section section) implements Element {}
}
