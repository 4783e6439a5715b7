package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The works of a bibliography by the numbers they are cited by. */
public final class NumberedWorks {

  private static final int LARGEST_NUMBER = 9999;

  private record Numbered(int number, Work work) {}

  private record Listed(Reference reference, Work work) {}

  private final List<Numbered> works = new ArrayList<>();

  private NumberedWorks() {}

  public static NumberedWorks of(Outline outline) {
    List<Listed> listed = new ArrayList<>();
    for (Work work : outline.works()) {
      for (Reference reference : work.listed()) {
        listed.add(new Listed(reference, work));
      }
    }
    listed.sort(Comparator.comparingInt(entry -> entry.reference.item().range().start()));
    NumberedWorks numbered = new NumberedWorks();
    int place = 0;
    for (Listed entry : listed) {
      numbered.works.add(new Numbered(number(entry.reference, ++place), entry.work));
    }
    return numbered;
  }

  /** The works that a place cites, in the order of the bibliography. */
  public List<Work> cited(NumberCitation citation) {
    List<Work> cited = new ArrayList<>(1);
    for (Numbered numbered : works) {
      if (citation.cites(numbered.number)) {
        cited.add(numbered.work);
      }
    }
    return cited;
  }

  /**
   * The number an entry is called by: in brackets before it, else in its marker, else of its place
   * in the list.
   *
   * @param place from 1
   */
  static int number(Reference listed, int place) {
    TextSpan label = listed.citation().label();
    if (label != null) {
      return digits(label.text());
    }
    Marker marker = listed.item().marker();
    return marker.ordered() ? marker.number() : place;
  }

  private static int digits(String text) {
    int value = -1;
    for (int i = 0; i < text.length() && value <= LARGEST_NUMBER; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      value = digit < 0 ? value : Math.max(value, 0) * 10 + digit;
    }
    return value;
  }
}
