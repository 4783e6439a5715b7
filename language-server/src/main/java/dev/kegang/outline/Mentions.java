package dev.kegang.outline;

import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the text of the sections points at entries of the bibliography: by number as {@code [3]}, by
 * author and year, by a quoted title, or by an address.
 */
public final class Mentions {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 500;

  private final BitSet numbers = new BitSet();
  private final Set<String> authorsAndYears = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();

  private Mentions() {}

  public static Mentions of(Outline outline) {
    Mentions mentions = new Mentions();
    List<Section> sections = outline.sections();
    int next = 0;
    for (TextSpan wording : outline.wordings()) {
      int start = wording.start();
      while (next < sections.size() && sections.get(next).range().end() <= start) {
        next++;
      }
      if (next < sections.size()
          && sections.get(next).range().start() <= start
          && sections.get(next).kind() != SectionKind.BIBLIOGRAPHY) {
        mentions.read(wording.text());
      }
    }
    return mentions;
  }

  /**
   * Whether the sections point at an entry of the bibliography.
   *
   * @param place of the entry in the list, from 1: what it is called by where it has no number
   */
  public boolean include(Reference listed, int place) {
    Citation citation = listed.citation();
    WorkIdentity work = WorkIdentity.of(listed);
    int number = NumberedWorks.number(listed, place);
    return (number >= 0 && numbers.get(number))
        || (!work.author().isEmpty() && authorsAndYears.contains(work.authorAndYear()))
        || titles.contains(work.title())
        || titles.contains(work.mainTitle())
        || isAddressed(citation.identifiers().url())
        || isAddressed(citation.identifiers().doi());
  }

  /** All they point at; equal where that is the same. */
  List<Object> all() {
    return List.of(numbers, authorsAndYears, titles, addresses);
  }

  /** Whether they point at any entry by its number. */
  public boolean byNumber() {
    return !numbers.isEmpty();
  }

  private boolean isAddressed(@Nullable TextSpan address) {
    return address != null && addresses.contains(addressKey(address.text()));
  }

  private void read(String line) {
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '[', '［', '【' -> readNumbers(line, i);
        case '《' -> readTitle(line, i + 1, '》');
        case '“' -> readTitle(line, i + 1, '”');
        case '"' -> readTitle(line, i + 1, '"');
        case 'h', 'H', '1' -> readAddress(line, i);
        default -> {}
      }
    }
    AuthorsAndYears.read(line, authorsAndYears);
  }

  private void readNumbers(String line, int open) {
    List<NumberCitation> read = new ArrayList<>(1);
    NumberCitationReader.addAt(line, open, 0, read);
    for (NumberCitation citation : read) {
      numbers.set(citation.first(), citation.last() + 1);
    }
  }

  private void readTitle(String line, int from, char close) {
    int end = from;
    while (end < line.length() && line.charAt(end) != close && end - from < LONGEST_TITLE) {
      end++;
    }
    if (end > from && end < line.length() && line.charAt(end) == close) {
      titles.add(Normalised.key(line.substring(from, end)));
    }
  }

  private void readAddress(String line, int from) {
    if (!line.regionMatches(true, from, "http", 0, 4) && !line.startsWith("10.", from)) {
      return;
    }
    int end = from;
    int limit = Math.min(line.length(), from + LONGEST_ADDRESS);
    while (end < limit && " <>()（）\"“”《》，。；、".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    addresses.add(addressKey(line.substring(from, end)));
  }

  private static String addressKey(String address) {
    int scheme = address.indexOf("://");
    return Normalised.key(scheme < 0 ? address : address.substring(scheme + 3));
  }
}
