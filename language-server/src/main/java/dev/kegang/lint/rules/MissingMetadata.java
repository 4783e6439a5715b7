package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.Message;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Field;
import dev.kegang.outline.FieldForm;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitlePage;
import dev.kegang.outline.WritingStyle;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The title page says what the course wants to know of every lesson. */
public final class MissingMetadata implements DocumentRule {

  private static final RuleOption FIELDS = RuleOption.list("fields", List.of("date", "author"));

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").offByDefault().withOptions(FIELDS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    TitlePage page = outline.titlePage();
    if (page == null) {
      return;
    }
    Set<FieldKind> given = new HashSet<>();
    addKinds(page.fields(), given);
    addKinds(outline.frontMatter(), given);
    List<FieldKind> missing = new ArrayList<>();
    for (String id : findings.options().list(FIELDS)) {
      FieldKind kind = new FieldKind(id);
      if (given.add(kind)) {
        missing.add(kind);
      }
    }
    if (!missing.isEmpty()) {
      TextRange place = page.heading().text().range();
      Message words = words(outline, missing);
      findings
          .report("message", place, words)
          .unsafeFix("insert", List.of(insertion(outline, page, missing)), words);
    }
  }

  private static void addKinds(List<Field> fields, Set<FieldKind> kinds) {
    for (Field field : fields) {
      if (field.kind() != null) {
        kinds.add(field.kind());
      }
    }
  }

  /** Behind the last field, else as the first line below the heading. */
  private static TextEdit insertion(Outline outline, TitlePage page, List<FieldKind> missing) {
    WritingStyle style = WritingStyle.of(outline);
    List<Field> fields = page.fields();
    if (fields.isEmpty()) {
      return TextEdit.insert(
          page.heading().range().end(),
          style.lineEnd() + style.lineEnd() + lines(style, "", missing, false));
    }
    Field last = fields.get(fields.size() - 1);
    String content = outline.source().content();
    int start = last.range().start();
    int lineStart = Insertion.lineStart(outline.source(), last.range());
    boolean row = FieldForm.of(content, last) == FieldForm.TABLE_ROW;
    String indentation = content.substring(lineStart, start);
    return TextEdit.insert(
        last.range().end(), style.lineEnd() + lines(style, indentation, missing, row));
  }

  private static String lines(
      WritingStyle style, String indentation, List<FieldKind> missing, boolean row) {
    StringBuilder lines = new StringBuilder();
    for (FieldKind kind : missing) {
      lines.append(lines.length() == 0 ? "" : style.lineEnd()).append(indentation);
      lines.append(row ? style.field(kind, FieldForm.TABLE_ROW) : style.titlePageField(kind, ""));
    }
    return lines.toString();
  }

  private Message words(Outline outline, List<FieldKind> kinds) {
    Message words = word(outline, kinds.get(0));
    for (FieldKind kind : kinds.subList(1, kinds.size())) {
      words = Message.of(name() + '.' + "words", words, word(outline, kind));
    }
    return words;
  }

  private Message word(Outline outline, FieldKind kind) {
    return Message.of(name() + '.' + "word", outline.vocabulary().word(kind, outline.language()));
  }
}
