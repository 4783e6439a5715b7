package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.ide.AddressLinks;
import dev.kegang.ide.Completion;
import dev.kegang.ide.CourseOffers;
import dev.kegang.ide.Definition;
import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.FixAll;
import dev.kegang.ide.Folding;
import dev.kegang.ide.Formatting;
import dev.kegang.ide.Hints;
import dev.kegang.ide.Hover;
import dev.kegang.ide.Lenses;
import dev.kegang.ide.LessonHeadings;
import dev.kegang.ide.LinkedNames;
import dev.kegang.ide.Occurrences;
import dev.kegang.ide.Preview;
import dev.kegang.ide.Renaming;
import dev.kegang.ide.SelectionLevels;
import dev.kegang.ide.Tokens;
import dev.kegang.ide.export.OutlineModel;
import dev.kegang.ide.refactoring.Refactorings;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Rules;
import dev.kegang.lint.Severity;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is ever computed from one text, each thing alone. */
final class Work {

  static final Messages MESSAGES = Messages.in(Language.CHINESE);
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
  private static final Linter ALL_RULES = new Linter(allRules());

  private Work() {}

  static RuleSelection allRules() {
    Map<String, Severity> severities = new HashMap<>();
    for (Rule rule : Rules.all()) {
      severities.put(rule.name(), Severity.WARNING);
    }
    return new RuleSelection(severities);
  }

  static Document read(String text) {
    return Document.of("file:///a.outline.md", 0, text, true);
  }

  static LintResult check(Document document) {
    Outline outline = document.outline();
    CourseLesson lesson = CourseLesson.of("/a.outline.md", outline);
    return ALL_RULES.check(outline, lesson, CourseIndex.EMPTY.with(lesson));
  }

  private static long findings(Document document) {
    LintResult result = check(document);
    assertEquals(List.of(), result.failures());
    return result.findings().size();
  }

  /** What is done at one place of a document. */
  interface AtPlace {
    Object at(Document document, int offset);
  }

  /** Each by its name; the number says how much came of it. */
  static Map<String, Computation> all() {
    Map<String, Computation> all = new LinkedHashMap<>();
    all.put("read", document -> read(document.source().content()).outline().sections().size());
    all.put("check", Work::findings);
    all.put("format", document -> Formatting.of(document).size());
    all.put("fix", document -> FixAll.of(document, Work::check).size());
    all.put("symbols", document -> DocumentSymbols.of(document.outline(), MESSAGES).size());
    all.put("folding", document -> Folding.of(document.outline()).size());
    all.put("tokens", document -> Tokens.of(document.outline()).size());
    all.put("links", document -> AddressLinks.of(document.outline()).size());
    all.put("lenses", document -> Lenses.of(document.outline()).size());
    all.put("hints", document -> Hints.in(whole(document), document.outline(), MESSAGES).size());
    all.put("headings", document -> LessonHeadings.of(List.of(document)).size());
    all.put("preview", document -> Preview.of(document.outline(), MESSAGES).length());
    all.put("model", document -> OutlineModel.of(document.outline()).size());
    atPlaces(all, "completion", Work::completion);
    atPlaces(all, "hover", Work::hover);
    atPlaces(all, "definition", (document, at) -> Definition.at(document.outline(), at));
    atPlaces(all, "references", (document, at) -> Occurrences.at(document.outline(), at));
    atPlaces(all, "selection", (document, at) -> SelectionLevels.at(document.outline(), at));
    atPlaces(all, "linked names", (document, at) -> LinkedNames.at(document.outline(), at));
    atPlaces(all, "rename", Work::renaming);
    atPlaces(all, "refactorings", Work::refactorings);
    atPlaces(all, "line end", Formatting::afterLineEnd);
    return all;
  }

  private static void atPlaces(Map<String, Computation> all, String name, AtPlace work) {
    all.put(
        name,
        document -> {
          int length = document.source().length();
          long done = 0;
          for (int offset : new int[] {0, length / 3, length / 2, length}) {
            done += work.at(document, offset) == null ? 0 : 1;
          }
          return done;
        });
  }

  private static Object completion(Document document, int offset) {
    return Completion.at(
        document.outline(),
        offset,
        MESSAGES,
        TODAY,
        List.of(document.outline()),
        () -> CourseOffers.NONE);
  }

  private static Object hover(Document document, int offset) {
    return Hover.at(document.outline(), List.of(), offset, MESSAGES, true);
  }

  private static Object renaming(Document document, int offset) {
    return Renaming.at(document.outline(), offset);
  }

  private static Object refactorings(Document document, int offset) {
    return Refactorings.at(offset, document.outline(), MESSAGES);
  }

  private static TextRange whole(Document document) {
    return new TextRange(0, document.source().length());
  }
}
