package dev.kegang.ide;

import dev.kegang.lint.Message;
import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Retitling;
import dev.kegang.outline.Work;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is under the cursor another name, wherever its name stands: in headings, contents,
 * plan, title page and links, and in the other lessons of the course.
 */
public final class Renaming {

  /**
   * What would be renamed.
   *
   * @param element where its name stands under the cursor
   * @param name what it is called now
   */
  public record Place(Element element, TextSpan name) {}

  private final Document document;
  private final String name;
  private final OtherLessons course;
  private final Map<String, DocumentEdits> changed = new LinkedHashMap<>();

  private Renaming(Document document, String name, OtherLessons course) {
    this.document = document;
    this.name = name;
    this.course = course;
  }

  /** What can be renamed at an offset; null where nothing can. */
  public static @Nullable Place at(Outline outline, int offset) {
    Element element = ElementFinder.at(outline, offset);
    if (element instanceof Element.WorkName work) {
      return work.reference().isPointer()
          ? null
          : new Place(element, CitationWording.of(work.reference().citation()));
    }
    boolean titled =
        element instanceof Element.LessonName
            || element instanceof Element.PlacementName
            || element instanceof Element.SectionName
            || element instanceof Element.TopicName;
    return element == null || !titled || element.range().isEmpty()
        ? null
        : new Place(element, title(outline, element));
  }

  /** On the title page a name may have a number before it, which is no part of the name. */
  private static TextSpan title(Outline outline, Element element) {
    TextSpan shown = outline.source().span(element.range());
    if (element instanceof Element.PlacementName name) {
      String title = name.placement().heading().title().text();
      int at = shown.text().indexOf(title);
      return at < 0 ? shown : shown.slice(at, at + title.length());
    }
    return shown;
  }

  /**
   * The edits of all documents.
   *
   * @param course the document may itself be among its lessons
   */
  public static RenameOutcome rename(
      Document document, int offset, String newName, OtherLessons course) {
    Place place = at(document.outline(), offset);
    String name = newName.strip();
    if (place == null) {
      return new RenameOutcome.Refused(Message.of("editor.rename.nothing"));
    }
    if (name.isEmpty()) {
      return new RenameOutcome.Refused(Message.of("editor.rename.blank"));
    }
    if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
      return new RenameOutcome.Refused(Message.of("editor.rename.lines"));
    }
    return new Renaming(document, name, course).run(place.element());
  }

  private RenameOutcome run(Element element) {
    Outline outline = document.outline();
    Heading heading = null;
    if (element instanceof Element.SectionName section) {
      heading = section.title().section().heading();
      put(document, Retitling.edits(outline, section.title(), name));
    } else if (element instanceof Element.TopicName topic) {
      heading = topic.heading();
      put(document, Retitling.ofHeading(outline, heading, name));
    } else if (element instanceof Element.LessonName) {
      heading = outline.lessonTitle();
      put(document, Retitling.ofLesson(outline, name));
      if (heading != null) {
        followLesson(heading);
      }
    } else if (element instanceof Element.PlacementName placed) {
      heading = placed.placement().heading();
      renamePlacement(placed.placement());
    } else if (element instanceof Element.WorkName work) {
      renameWork(work.work());
    }
    for (DocumentEdits edits : changed.values()) {
      Heading checked = edits.document().uri().equals(document.uri()) ? heading : null;
      if (!new RenameCheck(edits.document().outline(), edits.edits()).holds(checked, name)) {
        return new RenameOutcome.Refused(Message.of("editor.rename.misread", name));
      }
    }
    followAnchors();
    return new RenameOutcome.Edits(List.copyOf(changed.values()));
  }

  /** Links in other lessons still lead to the headings that got another name. */
  private void followAnchors() {
    for (DocumentEdits renamed : List.copyOf(changed.values())) {
      for (DocumentEdits follower :
          AnchorLinks.followNames(renamed.document(), renamed.edits(), course)) {
        put(follower.document(), follower.edits());
      }
    }
  }

  /** One stage or part has one title in every lesson of its language. */
  private void renamePlacement(Placement placement) {
    put(document, Retitling.ofPlacement(document.outline(), placement, name));
    int same = LessonMentions.placement(document.outline().language(), placement);
    for (Document other : others(course.mentioning(same))) {
      Outline outline = other.outline();
      for (Placement its : outline.placements()) {
        if (isSame(placement, document.outline(), its, outline)) {
          put(other, Retitling.ofPlacement(outline, its, name));
        }
      }
    }
  }

  private static boolean isSame(
      Placement placement, Outline outline, Placement other, Outline otherOutline) {
    if (placement.level() != other.level()
        || outline.language() != otherOutline.language()
        || placement.ordinal().value() != other.ordinal().value()) {
      return false;
    }
    return placement.level() == dev.kegang.vocabulary.PlacementLevel.STAGE
        || Objects.equals(stage(outline), stage(otherOutline));
  }

  private static @Nullable Integer stage(Outline outline) {
    Placement stage = outline.placement(dev.kegang.vocabulary.PlacementLevel.STAGE);
    return stage == null ? null : stage.ordinal().value();
  }

  /** Prerequisites of other lessons name a lesson by its title. */
  private void followLesson(Heading title) {
    int one = LessonMentions.prerequisite(title.title().text());
    int with = LessonMentions.prerequisite(title.text().text());
    for (Document other :
        others(course.concerned((uri, mentions) -> mentions.has(one) || mentions.has(with)))) {
      List<TextEdit> found = new ArrayList<>();
      for (Field field : other.outline().fields()) {
        if (FieldKind.PREREQUISITES.equals(field.kind())) {
          addNamed(field.value(), title, found);
          for (Item item : field.items()) {
            addNamed(item.text(), title, found);
          }
        }
      }
      put(other, found);
    }
  }

  private void addNamed(@Nullable TextSpan text, Heading title, List<TextEdit> found) {
    String old = title.title().text();
    if (text != null
        && (Normalised.sameWording(text.text(), old)
            || Normalised.sameWording(text.text(), title.text().text()))) {
      int at = text.text().indexOf(old);
      TextSpan named = at < 0 ? text : text.slice(at, at + old.length());
      found.add(new TextEdit(named.range(), name));
    }
  }

  private void renameWork(Work work) {
    put(document, CitationWording.reword(work, name));
    String key = work.first().citation().workKey();
    if (key != null) {
      for (Document other : others(course.mentioning(LessonMentions.work(key)))) {
        for (Work same : other.outline().works()) {
          if (key.equals(same.first().citation().workKey())) {
            put(other, CitationWording.reword(same, name));
          }
        }
      }
    }
  }

  private List<Document> others(Collection<Document> documents) {
    List<Document> others = new ArrayList<>();
    for (Document other : documents) {
      if (other.isOutline() && !other.uri().equals(document.uri())) {
        others.add(other);
      }
    }
    return others;
  }

  private void put(Document target, List<TextEdit> found) {
    if (!found.isEmpty()) {
      changed
          .computeIfAbsent(target.uri(), uri -> new DocumentEdits(target, new ArrayList<>()))
          .edits()
          .addAll(found);
    }
  }
}
