package dev.kegang.ide.refactoring;

import dev.kegang.ide.SectionSkeleton;
import dev.kegang.ide.refactoring.Refactoring.Kind;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every change that can be chosen at a place. */
public final class Refactorings {

  /** The rules that the entries of contents and plan agree with the sections. */
  private static final List<String> AGREEMENT =
      List.of(
          "table-of-contents-mismatch",
          "table-of-contents-incomplete",
          "course-plan-mismatch",
          "course-plan-incomplete");

  private final Outline outline;
  private final Messages messages;
  private final SectionBlocks blocks;
  private final List<Refactoring> offered = new ArrayList<>();

  private Refactorings(Outline outline, Messages messages) {
    this.outline = outline;
    this.messages = messages;
    this.blocks = SectionBlocks.of(outline);
  }

  /** The changes, those of the section at an offset first; their edits are not worked out yet. */
  public static List<Refactoring> at(int offset, Outline outline, Messages messages) {
    Refactorings all = new Refactorings(outline, messages);
    int index = all.blocks.indexAt(offset);
    if (index >= 0) {
      all.addOfSection(index);
    }
    all.addOfLesson();
    return all.offered;
  }

  /** One of the changes at an offset by its id; null where it isn't offered any more. */
  public static @Nullable Refactoring named(
      String id, int offset, Outline outline, Messages messages) {
    for (Refactoring refactoring : at(offset, outline, messages)) {
      if (refactoring.id().equals(id)) {
        return refactoring;
      }
    }
    return null;
  }

  private void addOfSection(int index) {
    Section section = blocks.sections().get(index);
    String title = section.heading().title().text();
    List<TextEdit> missing = RuleFixes.of("missing-field", outline, section.range());
    if (!missing.isEmpty()) {
      offered.add(Refactoring.of("insert-fields", Kind.REWRITE, () -> missing, title));
    }
    if (index > 0) {
      Change up = MoveSection.swap(outline, blocks, index - 1);
      offered.add(Refactoring.of("move-section-up", Kind.MOVE, up, title));
    }
    if (index + 1 < blocks.sections().size()) {
      Change down = MoveSection.swap(outline, blocks, index);
      offered.add(Refactoring.of("move-section-down", Kind.MOVE, down, title));
    }
    TextRange block = blocks.ranges().get(index);
    offered.add(
        Refactoring.of("insert-section-above", Kind.REWRITE, () -> insertedAbove(index), title));
    offered.add(
        Refactoring.of(
            "insert-section-below",
            Kind.REWRITE,
            () -> SectionSkeleton.behind(outline, block, messages),
            title));
    if (index > 0) {
      Change topic = SectionToTopic.of(outline, blocks, index);
      offered.add(Refactoring.of("section-to-topic", Kind.EXTRACT, topic, title));
    }
    Change deleted = DeleteSection.of(outline, blocks, index);
    offered.add(Refactoring.of("delete-section", Kind.REWRITE, deleted, title));
  }

  /** Where something stands between, such as a comment, behind the section before. */
  private List<TextEdit> insertedAbove(int index) {
    List<TextEdit> above = SectionSkeleton.above(outline, blocks.ranges().get(index), messages);
    return above.isEmpty() && index > 0
        ? SectionSkeleton.behind(outline, blocks.ranges().get(index - 1), messages)
        : above;
  }

  private void addOfLesson() {
    TextRange all = new TextRange(0, outline.source().length());
    addUnlessEmpty("sync-contents-and-plan", RuleFixes.of(AGREEMENT, outline, all));
    Change renumbered = Renumber.of(outline);
    if (renumbered.obstacle() != null || !renumbered.edits().isEmpty()) {
      offered.add(Refactoring.of("renumber", Kind.REWRITE, renumbered));
    }
    if (outline.tableOfContents() == null && !outline.sections().isEmpty()) {
      addUnlessEmpty("generate-contents", RuleFixes.of("missing-table-of-contents", outline, all));
    }
    if (outline.coursePlan() == null && !outline.sections().isEmpty()) {
      offered.add(Refactoring.of("generate-plan", Kind.REWRITE, () -> NewPlan.of(outline)));
    }
    if (outline.bibliography() == null) {
      addUnlessEmpty("generate-bibliography", RuleFixes.of("missing-bibliography", outline, all));
    } else if (OrganizeReferences.isPossible(outline)) {
      offered.add(
          Refactoring.of(
              "organize-references", Kind.ORGANIZE, () -> OrganizeReferences.of(outline)));
    }
  }

  private void addUnlessEmpty(String id, List<TextEdit> edits) {
    if (!edits.isEmpty()) {
      offered.add(Refactoring.of(id, Kind.REWRITE, () -> edits));
    }
  }
}
