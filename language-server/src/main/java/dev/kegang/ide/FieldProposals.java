package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.outline.FieldForm;
import dev.kegang.outline.LabelStyle;
import dev.kegang.outline.Section;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Pinyin;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Proposes the fields that a section still lacks, in the order of its profile. */
final class FieldProposals {

  /** Without a bullet, more blanks than these would make code. */
  private static final int DEEPEST_MARGIN = 3;

  private final CompletionPlace place;
  private final TypedLine line;
  private final Section section;
  private final FieldForm form;

  private FieldProposals(CompletionPlace place, Section section) {
    this.place = place;
    this.line = place.line();
    this.section = section;
    this.form = line.hasBullet() ? FieldForm.BULLET : place.style().fieldForm();
  }

  static List<Proposal> at(CompletionPlace place) {
    Section section = place.section();
    return section == null ? List.of() : new FieldProposals(place, section).all();
  }

  private List<Proposal> all() {
    List<Proposal> proposals = new ArrayList<>();
    if (!line.restBlank() || !isAtFieldDepth() || form == FieldForm.TABLE_ROW) {
      return proposals;
    }
    int order = 0;
    for (FieldKind kind : place.outline().profile().required(section.kind())) {
      order++;
      String filter = isThere(kind) ? null : SearchKeys.match(place.word(), keys(kind));
      if (filter != null) {
        proposals.add(proposal(kind, filter, order));
      }
    }
    return proposals;
  }

  /** A field stands as deep as the others of its section; the first one stands at the margin. */
  private boolean isAtFieldDepth() {
    for (Field field : section.fields()) {
      if (!isOnLine(field)) {
        return line.indentation() == place.indentation(field.range());
      }
    }
    return line.indentation() <= DEEPEST_MARGIN;
  }

  private boolean isThere(FieldKind kind) {
    for (Field field : section.fields()) {
      if (kind.equals(field.kind()) && !isOnLine(field)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnLine(Field field) {
    return line.start() <= field.range().start() && field.range().start() <= place.cursor();
  }

  private List<String> keys(FieldKind kind) {
    Vocabulary vocabulary = place.outline().vocabulary();
    List<String> keys = new ArrayList<>();
    keys.add(vocabulary.word(kind, place.outline().language()));
    keys.addAll(Pinyin.of(kind));
    for (Language language : Language.values()) {
      if (language != place.outline().language()) {
        keys.add(vocabulary.word(kind, language));
      }
    }
    return keys;
  }

  private Proposal proposal(FieldKind kind, String filter, int order) {
    String word = place.outline().vocabulary().word(kind, place.outline().language());
    String content = place.source().content();
    String indentation = content.substring(line.start(), line.start() + line.indentation());
    Template template = new Template();
    appendLabel(kind, word, template);
    new FieldTemplate(place, section.heading().title().text(), indentation)
        .appendValue(kind, form, template);
    return new Proposal(
        Proposal.Kind.FIELD,
        word,
        place.messages().text("editor.completion.field"),
        help(kind),
        line.word().union(line.closing()),
        template.snippet(),
        template.plain(),
        filter,
        order,
        FieldTemplate.changesElsewhere(place, kind));
  }

  /** Adds what is missing of the label: all of it, or what follows the marks that were typed. */
  private void appendLabel(FieldKind kind, String word, Template template) {
    LabelStyle style = place.style().label();
    if (!line.emphasis().isEmpty()) {
      boolean usual = line.emphasis().equals(style.before());
      template.text(word + (usual ? style.after() : line.closingMarks() + ":"));
    } else if (!line.hasBullet()) {
      template.text(place.style().field(kind, form));
    } else {
      template.text((line.gap() ? "" : " ") + style.label(word));
    }
  }

  private String help(FieldKind kind) {
    String key = "field." + kind.id() + ".help";
    String help = place.messages().text(key);
    return help.equals(key) ? "" : help;
  }
}
