package dev.kegang.ide;

import dev.kegang.outline.Emoji;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.outline.SectionTitle;
import dev.kegang.outline.TitleCopy;
import dev.kegang.text.Normalised;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an outline as it would be after a renaming. Not every wording can be a title: one that ends
 * in {@code (2课时)} would be read as hours, one that begins with {@code 3.} as a number.
 */
final class RenameCheck {

  private final Outline before;
  private final Outline after;

  RenameCheck(Outline before, List<TextEdit> edits) {
    this.before = before;
    String text = TextEdits.of(edits).applyTo(before.source().content());
    this.after = OutlineReader.read(SourceText.of(text), before.vocabulary(), before.profile());
  }

  /**
   * Whether the outline still has the same parts.
   *
   * @param renamed what must now read like the name; null where nothing in this outline must
   */
  boolean holds(@Nullable Heading renamed, String name) {
    boolean sameParts =
        before.headings().size() == after.headings().size()
            && before.placements().size() == after.placements().size()
            && before.sections().size() == after.sections().size()
            && before.fields().size() == after.fields().size()
            && before.items().size() == after.items().size()
            && before.works().size() == after.works().size()
            && before.evidence() == after.evidence();
    if (!sameParts || !kindsStay()) {
      return false;
    }
    if (renamed == null) {
      return true;
    }
    for (int i = 0; i < before.headings().size(); i++) {
      if (before.headings().get(i).equals(renamed)) {
        return isOnlyRetitled(renamed, after.headings().get(i), name) && copiesAgree(renamed);
      }
    }
    return false;
  }

  /** A section called like a bibliography would become one. */
  private boolean kindsStay() {
    for (int i = 0; i < before.sections().size(); i++) {
      if (before.sections().get(i).kind() != after.sections().get(i).kind()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a section is still repeated in as many places, and alike in all of them. */
  private boolean copiesAgree(Heading renamed) {
    List<SectionTitle> titles = SectionTitle.all(before);
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).section().heading().equals(renamed)) {
        List<TitleCopy> copies = SectionTitle.all(after).get(i).copies();
        for (TitleCopy copy : copies) {
          if (copy.difference() != Normalised.Difference.NONE) {
            return false;
          }
        }
        return copies.size() == titles.get(i).copies().size();
      }
    }
    return true;
  }

  private static boolean isOnlyRetitled(Heading before, Heading after, String name) {
    String title = after.title().text();
    // Emoji around a title are no part of what it is compared by, but they are no reason either
    // to refuse it.
    return (title.equals(name) || title.equals(Emoji.withoutAround(name).strip()))
        && after.level() == before.level()
        && (after.ordinal() == null) == (before.ordinal() == null)
        && (after.hours() == null) == (before.hours() == null);
  }
}
