package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.outline.Link;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextSpan;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets links in other lessons follow the headings of one that changes. */
public final class AnchorLinks {

  private final String uri;

  /** What headings were called by links, and what they are called now, where that differs. */
  private final Map<String, String> moved = new HashMap<>();

  private AnchorLinks(String uri) {
    this.uri = uri;
  }

  /**
   * The edits of other lessons after which their links still reach the headings of a document in
   * which headings only got other names.
   */
  static List<DocumentEdits> followNames(
      Document document, List<TextEdit> edits, OtherLessons lessons) {
    AnchorLinks links = new AnchorLinks(document.uri());
    List<Heading> before = document.outline().headings();
    List<Heading> after = after(document, edits).headings();
    if (before.size() == after.size()) {
      List<String> old = anchors(before);
      List<String> now = anchors(after);
      for (int i = 0; i < old.size(); i++) {
        links.put(old.get(i), now.get(i));
      }
    }
    return links.follow(lessons);
  }

  /** The same where headings were moved or got other numbers, but kept their titles. */
  public static List<DocumentEdits> followTitles(
      Document document, List<TextEdit> edits, OtherLessons lessons) {
    AnchorLinks links = new AnchorLinks(document.uri());
    List<Heading> after = after(document, edits).headings();
    List<String> now = anchors(after);
    Map<String, Deque<String>> byTitle = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      byTitle.computeIfAbsent(key(after.get(i)), key -> new ArrayDeque<>()).add(now.get(i));
    }
    List<Heading> before = document.outline().headings();
    List<String> old = anchors(before);
    for (int i = 0; i < old.size(); i++) {
      Deque<String> next = byTitle.get(key(before.get(i)));
      if (next != null && !next.isEmpty()) {
        links.put(old.get(i), next.remove());
      }
    }
    return links.follow(lessons);
  }

  private static String key(Heading heading) {
    return heading.level() + " " + heading.title().text();
  }

  private static Outline after(Document document, List<TextEdit> edits) {
    String text = TextEdits.of(edits).applyTo(document.source().content());
    Outline outline = document.outline();
    return OutlineReader.read(SourceText.of(text), outline.vocabulary(), outline.profile());
  }

  private static List<String> anchors(List<Heading> headings) {
    List<String> texts = new ArrayList<>(headings.size());
    for (Heading heading : headings) {
      texts.add(heading.text().text());
    }
    return HeadingAnchors.of(texts);
  }

  private void put(String old, String now) {
    if (!old.equals(now)) {
      moved.put(old, now);
    }
  }

  private List<DocumentEdits> follow(OtherLessons lessons) {
    List<DocumentEdits> followed = new ArrayList<>();
    if (moved.isEmpty()) {
      return followed;
    }
    String here = DocumentUri.key(uri);
    for (Document lesson : lessons.mentioning(LessonMentions.file(uri))) {
      List<TextEdit> edits = new ArrayList<>();
      if (lesson.isOutline() && !DocumentUri.key(lesson.uri()).equals(here)) {
        for (Link link : lesson.outline().links()) {
          add(lesson, link.target(), here, edits);
        }
      }
      if (!edits.isEmpty()) {
        followed.add(new DocumentEdits(lesson, edits));
      }
    }
    return followed;
  }

  private void add(Document lesson, TextSpan target, String here, List<TextEdit> edits) {
    int end = RelativePath.end(target.text());
    String path = target.text().substring(0, end);
    if (end == target.text().length() || !RelativePath.isRelative(path)) {
      return;
    }
    String fragment = target.text().substring(end + 1);
    String old = HeadingAnchors.decoded(fragment);
    String now = old == null ? null : moved.get(old);
    String to = now == null ? null : RelativePath.resolve(lesson.uri(), path);
    if (now != null && to != null && DocumentUri.key(to).equals(here)) {
      String written = fragment.equals(old) ? now : HeadingAnchors.encoded(now);
      edits.add(new TextEdit(target.slice(end + 1, target.text().length()).range(), written));
    }
  }
}
