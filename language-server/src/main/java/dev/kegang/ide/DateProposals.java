package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Proposes today's date, in the ways it can be written, where the title page wants a date. */
final class DateProposals {

  private DateProposals() {}

  static List<Proposal> at(CompletionPlace place) {
    var page = place.outline().titlePage();
    Field date = page == null ? null : page.field(FieldKind.DATE);
    if (date == null || !place.line().restBlank() || !isBehindLabel(date, place)) {
      return List.of();
    }
    int from = date.label().range().end();
    while (from < place.cursor() && place.source().charAt(from) == ' ') {
      from++;
    }
    String typed = place.source().span(from, place.cursor()).text();
    boolean gap = place.source().charAt(from - 1) == ' ' || endsWide(place, from);
    List<Proposal> proposals = new ArrayList<>();
    for (String written : written(place.today(), place.outline().language())) {
      if (written.startsWith(typed)) {
        proposals.add(proposal(written, gap ? "" : " ", from, proposals.size(), place));
      }
    }
    return proposals;
  }

  private static boolean endsWide(CompletionPlace place, int from) {
    return place.source().charAt(from - 1) == '：';
  }

  private static boolean isBehindLabel(Field date, CompletionPlace place) {
    var lines = place.source().lines();
    int end = date.label().range().end();
    return end <= place.cursor() && lines.lineAt(end) == lines.lineAt(place.cursor());
  }

  private static List<String> written(LocalDate day, Language language) {
    int year = day.getYear();
    int month = day.getMonthValue();
    List<String> written = new ArrayList<>();
    written.add(String.format(Locale.ROOT, "%d/%02d/%02d", year, month, day.getDayOfMonth()));
    written.add(String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day.getDayOfMonth()));
    if (language == Language.CHINESE) {
      written.add(year + "年" + month + "月" + day.getDayOfMonth() + "日");
    }
    return written;
  }

  private static Proposal proposal(
      String written, String gap, int from, int order, CompletionPlace place) {
    Template template = new Template().text(gap + written);
    return new Proposal(
        Proposal.Kind.DATE,
        written,
        place.messages().text("editor.completion.today"),
        "",
        new TextRange(from, place.cursor()),
        template.snippet(),
        template.plain(),
        written,
        order,
        List.of());
  }
}
