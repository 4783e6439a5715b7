package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a part of an outline another title, wherever its title stands. */
public final class Retitling {

  private final Outline outline;
  private final String wording;
  private final List<TextEdit> edits = new ArrayList<>();
  private final IdentityHashMap<Heading, String> newTexts = new IdentityHashMap<>();

  private Retitling(Outline outline, String wording) {
    this.outline = outline;
    this.wording = wording;
  }

  /** The edits that make a section's heading, its copies and the links to it say a title. */
  public static List<TextEdit> edits(Outline outline, SectionTitle title, String wording) {
    Retitling retitling = new Retitling(outline, wording);
    retitling.retitle(title.section().heading());
    for (TitleCopy copy : title.copies()) {
      if (copy.place() == TitleCopy.Place.TOPIC) {
        retitling.retitle(title.section().topics().get(0).heading());
      } else {
        retitling.replace(copy.title());
      }
    }
    return retitling.finish();
  }

  /** The edits that make the H1, the title page, the front matter and links say a title. */
  public static List<TextEdit> ofLesson(Outline outline, String wording) {
    Retitling retitling = new Retitling(outline, wording);
    Heading title = outline.lessonTitle();
    if (title != null) {
      retitling.retitle(title);
      TitlePage page = outline.titlePage();
      retitling.follow(page == null ? null : page.field(FieldKind.TITLE), title);
      for (Field field : outline.frontMatter()) {
        retitling.follow(FieldKind.TITLE.equals(field.kind()) ? field : null, title);
      }
    }
    return retitling.finish();
  }

  /** The edits that make the heading of a stage or part, the title page and links say a title. */
  public static List<TextEdit> ofPlacement(Outline outline, Placement placement, String wording) {
    Retitling retitling = new Retitling(outline, wording);
    retitling.retitle(placement.heading());
    if (placement.level() == PlacementLevel.PART && outline.titlePage() != null) {
      retitling.follow(outline.titlePage().field(FieldKind.SUBTITLE), placement.heading());
    }
    return retitling.finish();
  }

  /** The edits that make one heading and the links to it say a title. */
  public static List<TextEdit> ofHeading(Outline outline, Heading heading, String wording) {
    Retitling retitling = new Retitling(outline, wording);
    retitling.retitle(heading);
    return retitling.finish();
  }

  private List<TextEdit> finish() {
    edits.addAll(HeadingAnchors.follow(outline, newTexts));
    return edits;
  }

  private void retitle(Heading heading) {
    replace(heading.title());
    newTexts.put(heading, replaced(heading));
  }

  private void replace(TextSpan title) {
    TextSpan old = withEmoji(title);
    if (!old.text().equals(wording)) {
      edits.add(new TextEdit(old.range(), wording));
    }
  }

  /** What a wording stands for that brings its own emoji: those that are there don't stay. */
  private TextSpan withEmoji(TextSpan title) {
    String content = outline.source().content();
    TextRange range = title.range();
    boolean opens = Emoji.startsOf(wording) > 0;
    boolean closes = Emoji.endsOf(wording) < wording.length();
    return outline
        .source()
        .span(
            opens ? Emoji.before(content, range.start()) : range.start(),
            closes ? Emoji.behind(content, range.end()) : range.end());
  }

  /** A value that holds the old title keeps what stands around it, such as a number or an emoji. */
  private void follow(@Nullable Field field, Heading heading) {
    TextSpan value = field == null ? null : field.value();
    if (value == null) {
      return;
    }
    String old = heading.title().text();
    int at = old.isEmpty() ? -1 : value.text().indexOf(old);
    if (at >= 0) {
      replace(value.slice(at, at + old.length()));
      return;
    }
    Ordinal ordinal = heading.ordinal();
    TextRange number = ordinal == null ? TextRange.at(0) : ordinal.range();
    String text = outline.source().span(number).text() + wording;
    if (!value.text().equals(text)) {
      edits.add(new TextEdit(value.range(), text));
    }
  }

  private String replaced(Heading heading) {
    int start = heading.text().start();
    TextRange old = withEmoji(heading.title()).range();
    String text = heading.text().text();
    return text.substring(0, old.start() - start) + wording + text.substring(old.end() - start);
  }
}
