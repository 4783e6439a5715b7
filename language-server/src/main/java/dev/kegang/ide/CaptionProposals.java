package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Pinyin;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Proposes the next figure, table and listing where a section announces them. */
final class CaptionProposals {

  private CaptionProposals() {}

  static List<Proposal> at(CompletionPlace place) {
    TypedLine line = place.line();
    Field field = place.fieldAbove();
    if (field == null
        || !FieldKind.EXAMPLES.equals(field.kind())
        || !line.hasBullet()
        || !line.restBlank()
        || !line.emphasis().isEmpty()
        || line.indentation() <= place.indentation(field.range())) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (CaptionKind kind : CaptionKind.values()) {
      String filter = SearchKeys.match(place.word(), keys(place, kind));
      boolean usual = kind != CaptionKind.LISTING || CaptionNumbers.uses(place.outline(), kind);
      if (filter != null && usual) {
        proposals.add(proposal(place, kind, filter, proposals.size()));
      }
    }
    return proposals;
  }

  private static Proposal proposal(
      CompletionPlace place, CaptionKind kind, String filter, int order) {
    TypedLine line = place.line();
    int number = CaptionNumbers.next(place.outline(), kind, place.cursor());
    String label = CaptionNumbers.label(place.outline(), kind, number);
    String title = place.section() == null ? "" : place.section().heading().title().text();
    Template template =
        new Template()
            .text((line.gap() ? "" : " ") + label)
            .place(place.wordings().text("template.caption." + kind.id(), title));
    return new Proposal(
        Proposal.Kind.CAPTION,
        withoutColon(label),
        place.messages().text("editor.completion.caption"),
        "",
        line.word(),
        template.snippet(),
        template.plain(),
        filter,
        order,
        CaptionNumbers.shift(place.outline(), kind, place.cursor()));
  }

  private static String withoutColon(String label) {
    String text = label.strip();
    boolean colon = text.endsWith(":") || text.endsWith("：");
    return colon ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static List<String> keys(CompletionPlace place, CaptionKind kind) {
    Vocabulary vocabulary = place.outline().vocabulary();
    List<String> keys = new ArrayList<>();
    keys.add(vocabulary.word(kind, place.outline().language()));
    keys.addAll(Pinyin.of(kind));
    keys.add(vocabulary.word(kind, Language.ENGLISH));
    return keys;
  }
}
