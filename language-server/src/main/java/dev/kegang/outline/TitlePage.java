package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that names lesson, part and date.
 *
 * @param range from its heading to the start of the next page
 */
public record TitlePage(Heading heading, TextRange range, List<Field> fields) {

  /** The first field of a kind. */
  public @Nullable Field field(FieldKind kind) {
    for (Field field : fields) {
      if (kind.equals(field.kind())) {
        return field;
      }
    }
    return null;
  }
}
