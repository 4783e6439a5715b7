package dev.kegang.ide;

import dev.kegang.outline.Body;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.Comparator;
import java.util.List;

/** Shows what stands between the headings of a slide. */
final class PreviewBody {

  private final Outline outline;
  private final Html html;

  PreviewBody(Outline outline, Html html) {
    this.outline = outline;
    this.html = html;
  }

  /** Fields and items in the order of the text, with the plain lines between them. */
  void write(Body body) {
    List<Field> fields = body.fields();
    List<Item> items = body.items();
    int from = body.range().start();
    int field = 0;
    int item = 0;
    while (field < fields.size() || item < items.size()) {
      boolean fieldNext =
          item == items.size()
              || (field < fields.size()
                  && fields.get(field).range().start() < items.get(item).range().start());
      TextRange next = fieldNext ? fields.get(field).range() : reach(items.get(item));
      writeText(new TextRange(from, Math.max(from, next.start())));
      if (fieldNext) {
        write(fields.get(field));
        field++;
      } else {
        int first = item;
        while (item < items.size()
            && (field == fields.size()
                || items.get(item).range().start() < fields.get(field).range().start())) {
          next = reach(items.get(item));
          item++;
        }
        write(items.subList(first, item));
      }
      from = Math.max(from, next.end());
    }
    writeText(new TextRange(from, Math.max(from, body.range().end())));
  }

  /** The author's lines in a range, headings not counted, as one paragraph each. */
  void writeText(TextRange range) {
    List<TextSpan> wordings = outline.wordings();
    for (int i = firstFrom(range.start()); i < wordings.size(); i++) {
      TextSpan wording = wordings.get(i);
      if (wording.range().start() >= range.end()) {
        return;
      }
      if (!isHeading(wording)) {
        html.element("p", "", wording.trimmed().text());
      }
    }
  }

  private void write(Field field) {
    int line = outline.source().lines().lineAt(field.range().start());
    html.open("div", "field", line);
    html.element("h4", "", field.label().word().text());
    if (field.value() != null) {
      html.element("p", field.placeholder() == null ? "" : "placeholder", field.value().text());
    }
    write(field.items());
    html.close("div");
  }

  private void write(List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    html.open("ul", "");
    for (Item item : items) {
      html.open("li", cssClass(item), outline.source().lines().lineAt(item.range().start()));
      html.inline(item.text().text());
      write(item.children());
      html.close("li");
    }
    html.close("ul");
  }

  private static String cssClass(Item item) {
    if (item.content() instanceof Citation) {
      return "citation";
    }
    if (item.content() instanceof Caption caption) {
      return "caption " + caption.kind().id();
    }
    return item.content() instanceof Placeholder ? "placeholder" : "item";
  }

  /** An item with everything nested in it. */
  private static TextRange reach(Item item) {
    TextRange range = item.range();
    for (Item child : item.children()) {
      range = range.union(reach(child));
    }
    return range;
  }

  private boolean isHeading(TextSpan wording) {
    var headings = outline.headings();
    int low = 0;
    int high = headings.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextRange heading = headings.get(middle).range();
      if (heading.end() < wording.range().start()) {
        low = middle + 1;
      } else if (heading.start() > wording.range().start()) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int offset) {
    int found =
        java.util.Collections.binarySearch(
            outline.wordings(),
            outline.source().span(offset, offset),
            Comparator.comparingInt(wording -> wording.range().start()));
    return found < 0 ? -found - 1 : found;
  }
}
