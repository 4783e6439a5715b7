package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows an outline as the slides it plans: a page of HTML that needs nothing from elsewhere, runs
 * no script and leads nowhere. Every element that shows a heading names its line in {@code
 * data-line}.
 */
public final class Preview {

  private static final String STYLE = "/preview/preview.css";

  private final Outline outline;
  private final SourceText source;
  private final Messages messages;
  private final Html html = new Html();
  private final PreviewBody bodies;
  private final LessonHours hours;

  private Preview(Outline outline, Messages messages) {
    this.outline = outline;
    this.source = outline.source();
    this.messages = messages;
    this.bodies = new PreviewBody(outline, html);
    this.hours = LessonHours.of(outline);
  }

  /** A whole page; it is in the document's language but for the words of the hours bar. */
  public static String of(Outline outline, Messages messages) {
    return new Preview(outline, messages).page();
  }

  /** What the page is called: the lesson's title. */
  public static String title(Outline outline, Messages messages) {
    Heading title = outline.lessonTitle();
    String name = title == null ? "" : HeadingName.of(outline, title);
    return name.isBlank() ? messages.text("editor.untitled") : name;
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"" + outline.language().tag() + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        .raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .element("title", "", title(outline, messages))
        .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n");
    titleSlide();
    contents();
    for (Section section : outline.sections()) {
      section(section);
    }
    if (outline.closing() != null) {
      textSlide(outline.closing().heading(), outline.closing().range());
    }
    if (outline.coursePlan() != null) {
      Heading heading = outline.coursePlan().heading();
      entries("plan", heading, outline.coursePlan().entries());
    }
    return html.raw("</body>\n</html>\n").toString();
  }

  private void titleSlide() {
    Heading title = outline.lessonTitle();
    html.open("section", "slide title", title == null ? 0 : line(title.range().start()));
    for (Placement placement : outline.placements()) {
      html.open("p", "placement", line(placement.heading().range().start()));
      html.inline(HeadingName.of(outline, placement.heading()));
      hours(text(placement.hours()));
      html.close("p");
    }
    html.open("h1", "").text(title(outline, messages));
    hours(text(hours.ofLesson()));
    html.close("h1");
    if (outline.titlePage() != null) {
      html.open("dl", "", line(outline.titlePage().heading().range().start()));
      for (Field field : outline.titlePage().fields()) {
        html.element("dt", "", field.label().word().text());
        html.element("dd", "", field.value() == null ? null : field.value().text());
      }
      html.close("dl");
    }
    new HoursBar(outline, hours, messages).write(html);
    html.close("section");
  }

  private void contents() {
    var contents = outline.tableOfContents();
    if (contents != null) {
      entries("contents", contents.heading(), contents.entries());
    }
  }

  private void entries(String cssClass, Heading heading, List<Entry> entries) {
    html.open("section", "slide " + cssClass, line(heading.range().start()));
    heading("h2", heading, "");
    html.open("ol", "");
    for (Entry entry : entries) {
      html.open("li", "", line(entry.range().start()));
      if (entry.marker().ordered()) {
        html.open("span", "number").text(Integer.toString(entry.marker().number())).raw("</span> ");
      }
      html.inline(entry.title().text());
      hours(text(entry.hours()));
      html.element("span", "description", text(entry));
      html.close("li");
    }
    html.close("ol").close("section");
  }

  private static @Nullable String text(Entry entry) {
    return entry.description() == null ? null : entry.description().text();
  }

  private void section(Section section) {
    Heading heading = section.heading();
    String cssClass = "slide section " + section.kind().name().toLowerCase(java.util.Locale.ROOT);
    html.open("section", cssClass, line(heading.range().start()));
    heading("h2", heading, hours.textOf(section));
    bodies.write(section.body());
    for (Topic topic : section.topics()) {
      if (!topic.heading().title().text().equals(heading.title().text())) {
        heading("h3", topic.heading(), text(topic.heading().hours()));
      }
      bodies.write(topic.body());
    }
    html.close("section");
  }

  private void textSlide(Heading heading, TextRange range) {
    html.open("section", "slide text", line(heading.range().start()));
    heading("h2", heading, "");
    bodies.writeText(new TextRange(heading.range().end(), range.end()));
    html.close("section");
  }

  private void heading(String element, Heading heading, String hours) {
    html.open(element, "", line(heading.range().start()));
    html.inline(HeadingName.of(outline, heading));
    hours(hours);
    html.close(element);
  }

  private void hours(String hours) {
    html.element("span", "hours", hours.isEmpty() ? null : hours);
  }

  private static String text(@Nullable Hours hours) {
    return hours == null ? "" : hours.span().text();
  }

  private int line(int offset) {
    return source.lines().lineAt(offset);
  }

  private static String style() {
    try (var stream = Preview.class.getResourceAsStream(STYLE)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + STYLE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
