package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.TellingPairs;
import dev.kegang.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
  private volatile @Nullable PageWordings wordings;
  private volatile @Nullable TellingItems tellingItems;
  private @Nullable Outline alone;
  private final Map<Aspect, List<Object>> aspects = new EnumMap<>(Aspect.class);
  private final Map<Object, Object> recalled = new HashMap<>(4);

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

  /** What its parts are. */
  List<PartKind> kinds() {
    return kinds;
  }

  /** What stands before it. */
  PagesBefore before() {
    return before;
  }

  PageContent content() {
    return content;
  }

  /**
   * What its running text has. Threads may race to find out: it is always the same.
   *
   * @param pairs of the vocabulary it was read with
   */
  PageWordings wordings(TellingPairs pairs) {
    PageWordings known = wordings;
    if (known == null) {
      known = new PageWordings(text.source().content(), content.wordings(), pairs);
      wordings = known;
    }
    return known;
  }

  /** Those of its items that are no mere wordings. Threads may race here too. */
  TellingItems tellingItems() {
    TellingItems known = tellingItems;
    if (known == null) {
      known = TellingItems.read(content.items());
      tellingItems = known;
    }
    return known;
  }

  /** How much Chinese outweighs other letters in its headings. */
  int languageBalance() {
    return languageBalance;
  }

  /** What one aspect of it is. */
  synchronized List<Object> aspect(Aspect aspect, Outline whole) {
    List<Object> known = aspects.get(aspect);
    if (known == null) {
      known = AspectReader.read(aspect, text, kinds, alone(whole));
      aspects.put(aspect, known);
    }
    return known;
  }

  /**
   * An outline of nothing but this page.
   *
   * @param whole the outline it belongs to
   */
  synchronized Outline alone(Outline whole) {
    Outline known = alone;
    if (known == null
        || known.language() != whole.language()
        || !known.profile().equals(whole.profile())) {
      known = PageAssembly.outline(content, text.source(), whole);
      alone = known;
      recalled.clear();
    }
    return known;
  }

  /**
   * What was made of it before with the same key, else what is made of it now.
   *
   * @param whole the outline it belongs to
   * @param make takes the outline of nothing but this page
   */
  synchronized <T> T recall(Object key, Class<T> type, Outline whole, Function<Outline, T> make) {
    Outline page = alone(whole);
    Object known = recalled.get(key);
    if (known == null) {
      T made = make.apply(page);
      recalled.put(key, made);
      return made;
    }
    return type.cast(known);
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
      if (text.mayBeFenced()) {
        PresentFields.addFenced(text.source(), vocabulary, known);
      }
      presentFields = known;
    }
    return known;
  }
}
