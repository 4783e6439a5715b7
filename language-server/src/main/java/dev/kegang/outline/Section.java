package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered section.
 *
 * @param range from its heading to the start of the next page, topics included
 * @param body what stands before the first topic
 * @param topics in order
 */
public record Section(
    SectionKind kind, Heading heading, TextRange range, Body body, List<Topic> topics) {

  /** The number its heading gives it; -1 where it gives none. */
  public int number() {
    Ordinal ordinal = heading.ordinal();
    return ordinal == null ? -1 : ordinal.value();
  }

  /** How many stretches there are between its headings. */
  public int bodyCount() {
    return topics.size() + 1;
  }

  /** One of these stretches; the first is its own. */
  public Body body(int index) {
    return index == 0 ? body : topics.get(index - 1).body();
  }

  /** The stretches between its headings, in order. */
  public List<Body> bodies() {
    List<Body> bodies = new ArrayList<>(topics.size() + 1);
    bodies.add(body);
    for (Topic topic : topics) {
      bodies.add(topic.body());
    }
    return bodies;
  }

  /** The fields of all its bodies, in order. */
  public List<Field> fields() {
    List<Field> fields = body.fields();
    boolean copied = false;
    for (int i = 1; i < bodyCount(); i++) {
      List<Field> more = body(i).fields();
      if (fields.isEmpty()) {
        // Nearly always they stand in one of them.
        fields = more;
      } else if (!more.isEmpty()) {
        fields = copied ? fields : new ArrayList<>(fields);
        fields.addAll(more);
        copied = true;
      }
    }
    return fields;
  }

  /** Adds the items of all its bodies, nested ones included, in order. */
  void addItemsTo(List<Item> all) {
    add(body, all);
    for (Topic topic : topics) {
      add(topic.body(), all);
    }
  }

  private static void add(Body part, List<Item> all) {
    for (Field field : part.fields()) {
      add(field.items(), all);
    }
    add(part.items(), all);
  }

  private static void add(List<Item> items, List<Item> all) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      all.add(item);
      if (!item.children().isEmpty()) {
        add(item.children(), all);
      }
    }
  }

  /** The first field of a kind. */
  public @Nullable Field field(FieldKind kind) {
    for (int i = 0; i < bodyCount(); i++) {
      List<Field> fields = body(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        Field field = fields.get(j);
        if (kind.equals(field.kind())) {
          return field;
        }
      }
    }
    return null;
  }
}
