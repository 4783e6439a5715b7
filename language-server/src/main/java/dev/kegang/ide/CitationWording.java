package dev.kegang.ide;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The wording of a citation without its number in the bibliography. */
final class CitationWording {

  private CitationWording() {}

  static TextSpan of(Citation citation) {
    TextSpan label = citation.label();
    TextSpan text = citation.text();
    int from = label == null ? 0 : label.range().end() - text.range().start();
    return text.slice(Math.min(from, text.text().length()), text.text().length()).trimmed();
  }

  /** The edits that give a work another wording wherever it is written out. */
  static List<TextEdit> reword(Work work, String wording) {
    List<TextEdit> edits = new ArrayList<>();
    for (List<Reference> references : List.of(work.listed(), work.cited())) {
      for (Reference reference : references) {
        TextSpan written = of(reference.citation());
        if (!reference.isPointer() && !written.text().equals(wording)) {
          edits.add(new TextEdit(written.range(), wording));
        }
      }
    }
    return edits;
  }
}
