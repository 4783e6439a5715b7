package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Gives a section another title, wherever its title stands. */
public final class Retitling {

  private Retitling() {}

  /** The edits that make the heading, its copies and the links to it say a title. */
  public static List<TextEdit> edits(Outline outline, SectionTitle title, String wording) {
    List<TextEdit> edits = new ArrayList<>();
    Heading heading = title.section().heading();
    edits.add(new TextEdit(heading.title().range(), wording));
    IdentityHashMap<Heading, String> newTexts = new IdentityHashMap<>();
    newTexts.put(heading, replaced(heading, wording));
    for (TitleCopy copy : title.copies()) {
      if (!copy.title().text().equals(wording)) {
        edits.add(new TextEdit(copy.title().range(), wording));
        if (copy.place() == TitleCopy.Place.TOPIC) {
          Heading topic = title.section().topics().get(0).heading();
          newTexts.put(topic, replaced(topic, wording));
        }
      }
    }
    edits.addAll(HeadingAnchors.follow(outline, newTexts));
    return edits;
  }

  private static String replaced(Heading heading, String title) {
    int start = heading.text().range().start();
    TextRange old = heading.title().range();
    String text = heading.text().text();
    return text.substring(0, old.start() - start) + title + text.substring(old.end() - start);
  }
}
