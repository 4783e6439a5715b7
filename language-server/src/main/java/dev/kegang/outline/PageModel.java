package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a text and what it holds; offsets count from the page's own start, so that it is the
 * same wherever the page stands.
 */
final class PageModel {

  private final TextPage text;
  private final List<PartKind> kinds;
  private final PagesBefore before;
  private final PageContent content;
  private final int languageBalance;
  private @Nullable Set<FieldKind> presentFields;

  PageModel(TextPage text, List<PartKind> kinds, PagesBefore before, PageContent content) {
    this.text = text;
    this.kinds = kinds;
    this.before = before;
    this.content = content;
    this.languageBalance = DocumentLanguage.balance(content.headings());
  }

  TextPage text() {
    return text;
  }

  PageContent content() {
    return content;
  }

  /** How much Chinese outweighs other letters in its headings. */
  int languageBalance() {
    return languageBalance;
  }

  /** Whether it would be read alike where its parts are of some kinds, behind some pages. */
  boolean fits(List<PartKind> kindsNow, PagesBefore beforeNow) {
    return kinds.equals(kindsNow) && before.equals(beforeNow);
  }

  /** The fields it has in whatever form, but for keys of front matter that are no labels. */
  Set<FieldKind> presentFields(Vocabulary vocabulary) {
    Set<FieldKind> known = presentFields;
    if (known == null) {
      known = new HashSet<>();
      PresentFields.add(content.frontMatter(), known);
      PresentFields.add(content.fields(), known);
      PresentFields.addTitles(content.headings(), vocabulary, known);
      PresentFields.addFenced(text.source(), vocabulary, known);
      presentFields = known;
    }
    return known;
  }
}
