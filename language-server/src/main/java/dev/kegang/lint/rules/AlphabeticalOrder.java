package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Reference;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one script in the order of their authors: Latin ones by letter, Chinese ones by
 * pinyin. Whether Chinese works stand before the others, behind or between them, styles differ.
 */
final class AlphabeticalOrder {

  /**
   * What an entry is filed under.
   *
   * @param author the first author's family name and all authors: one alone stands before the same
   *     with others
   * @param title what parts two works of one author and year
   */
  private record Key(Reference reference, String author, int year, String title) {}

  /** An entry whose names are looked at once for all: a collator is slow. */
  private static final class Filed {

    private final Key key;
    private final CollationKey author;
    private @Nullable CollationKey title;

    Filed(Key key, Collator collator) {
      this.key = key;
      this.author = collator.getCollationKey(key.author);
    }

    /** Few works share author and year with another one. */
    private CollationKey title(Collator collator) {
      CollationKey known = title;
      if (known == null) {
        known = collator.getCollationKey(key.title);
        title = known;
      }
      return known;
    }
  }

  private final List<Key> keys;

  private AlphabeticalOrder(List<Key> keys) {
    this.keys = keys;
  }

  /** The orders of a bibliography, one for each script that has two entries. */
  static List<AlphabeticalOrder> of(List<Reference> listed) {
    List<Key> chinese = new ArrayList<>();
    List<Key> latin = new ArrayList<>();
    for (Reference reference : listed) {
      Key key = key(reference);
      if (!key.author.isEmpty()) {
        (isChinese(key.author) ? chinese : latin).add(key);
      }
    }
    List<AlphabeticalOrder> orders = new ArrayList<>(2);
    for (List<Key> keys : List.of(chinese, latin)) {
      if (keys.size() > 1) {
        orders.add(new AlphabeticalOrder(keys));
      }
    }
    return orders;
  }

  /** The entries as they should stand. */
  List<Reference> sorted() {
    Collator collator = Collator.getInstance(Locale.CHINA);
    collator.setStrength(Collator.PRIMARY);
    List<Filed> sorted = new ArrayList<>(keys.size());
    for (Key key : keys) {
      sorted.add(new Filed(key, collator));
    }
    sorted.sort(
        Comparator.comparing((Filed filed) -> filed.author)
            .thenComparingInt(filed -> filed.key.year)
            .thenComparing(filed -> filed.title(collator)));
    List<Reference> references = new ArrayList<>(sorted.size());
    sorted.forEach(filed -> references.add(filed.key.reference));
    return references;
  }

  private static Key key(Reference reference) {
    Citation citation = reference.citation();
    TextSpan title = citation.title();
    String name = title == null ? "" : withoutArticle(title.text());
    TextSpan authors = citation.authors();
    String author =
        authors == null ? name : citation.family() + ' ' + Normalised.key(authors.text());
    return new Key(reference, author, citation.yearValue(), name);
  }

  private static String withoutArticle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        return lower.substring(article.length());
      }
    }
    return lower;
  }

  private static boolean isChinese(String name) {
    return Character.isIdeographic(name.codePointAt(0));
  }
}
