package dev.kegang.ide.export;

import dev.kegang.ide.LessonFile;
import dev.kegang.ide.export.CitedRecord.Kind;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Work;
import dev.kegang.text.TextSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the works some lessons cite, each once, in the order of lessons. */
final class CitedRecords {

  private final Set<String> works = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final List<CitedRecord> records = new ArrayList<>();

  private CitedRecords() {}

  static List<CitedRecord> of(List<LessonFile> lessons) {
    CitedRecords gathered = new CitedRecords();
    for (LessonFile lesson : lessons) {
      for (Work work : lesson.outline().works()) {
        gathered.add(work.first().citation());
      }
    }
    return gathered.records;
  }

  private void add(Citation citation) {
    String known = citation.workKey();
    if (!citation.recognised() || !works.add(known == null ? citation.wording() : known)) {
      return;
    }
    String year = text(citation.year());
    CitedContainer container = CitedContainer.of(text(citation.container()), year);
    Kind kind = kind(citation, container);
    boolean published = kind == Kind.BOOK || kind == Kind.THESIS;
    records.add(
        new CitedRecord(
            key(citation),
            kind,
            CitedName.all(text(citation.authors())),
            year,
            text(citation.title()),
            published ? "" : container.name(),
            container.place(),
            published ? container.name() : "",
            container.volume(),
            container.issue(),
            container.pages(),
            text(citation.identifiers().doi()),
            text(citation.identifiers().arxiv()),
            text(citation.identifiers().isbn()),
            text(citation.identifiers().issn()),
            text(citation.identifiers().url()),
            citation.wording()));
  }

  private static Kind kind(Citation citation, CitedContainer container) {
    TextSpan mark = citation.typeMark();
    char sign = mark == null ? ' ' : mark.text().charAt(1);
    String written = text(citation.container()).toLowerCase(Locale.ROOT);
    boolean paper = written.contains("proceedings") || written.contains("会议");
    boolean located = !container.volume().isEmpty() || !container.issue().isEmpty();
    if (sign == 'D') {
      return Kind.THESIS;
    }
    if (sign == 'C' || (sign == ' ' && paper)) {
      return Kind.PAPER;
    }
    if (sign == 'J' || sign == 'N' || (sign == ' ' && citation.periodical() && located)) {
      return Kind.ARTICLE;
    }
    if (sign == 'M' || (sign == ' ' && citation.published())) {
      return Kind.BOOK;
    }
    if (citation.identifiers().url() != null && citation.identifiers().doi() == null) {
      return Kind.PAGE;
    }
    return citation.periodical() ? Kind.ARTICLE : Kind.OTHER;
  }

  /** Such as {@code tufte2001}; a letter tells a second one from it. */
  private String key(Citation citation) {
    StringBuilder name = new StringBuilder();
    for (char c : Normalizer.normalize(citation.family(), Normalizer.Form.NFD).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        name.append(c);
      }
    }
    String stem = (name.isEmpty() ? "work" : name) + text(citation.year());
    String key = stem;
    for (int i = 2; !keys.add(key); i++) {
      key = stem + '-' + i;
    }
    return key;
  }

  private static String text(@Nullable TextSpan span) {
    return span == null ? "" : span.text().strip();
  }
}
