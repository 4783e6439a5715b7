package dev.kegang.lint.rules;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey;
import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.PlacementHours;
import dev.kegang.course.FactValue.Share;
import dev.kegang.course.Group;
import dev.kegang.course.Statement;
import dev.kegang.lint.CourseFindings;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Message;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Hours.Agreement;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The hours of a stage or a part, and those that the lessons of a course say are taken from them. A
 * part's hours are shared by its lessons; how many lessons repeat a part's hours doesn't matter.
 *
 * @param fact of the lesson the finding stands in
 * @param whole its hours
 * @param shares comparable with the whole, each part and each lesson once
 * @param everyLesson whether every lesson there is takes its share
 * @param minutes how long a period is
 */
record CourseBudget(
    Fact fact, PlacementHours whole, List<Statement> shares, boolean everyLesson, int minutes) {

  private static final int MOST_NAMED = 12;

  /** The budgets a lesson bears the finding of: it is the first of those that give the hours. */
  static List<CourseBudget> borneBy(CourseLesson lesson, CourseIndex course) {
    List<CourseBudget> budgets = new ArrayList<>(0);
    int minutes = lesson.summary().minutesPerPeriod();
    for (Fact fact : lesson.summary().few()) {
      if (fact.value() instanceof PlacementHours whole) {
        Group group = course.group(fact.key());
        if (group.model().file().equals(lesson.file()) && isUndisputed(group, whole, minutes)) {
          Group taken = course.group(fact.key(), Kind.SHARES);
          List<Statement> shares = comparable(taken, whole);
          boolean everyLesson =
              taken.size() == course.group(fact.key(), Kind.PLACEMENT_TITLE).size()
                  && areComparable(taken, whole);
          budgets.add(new CourseBudget(fact, whole, shares, everyLesson, minutes));
        }
      }
    }
    return budgets;
  }

  /** Hours that lessons disagree about are a finding of their own. */
  private static boolean isUndisputed(Group group, PlacementHours whole, int minutes) {
    if (group.agreeing() == group.size()) {
      return true;
    }
    for (Statement statement : group.statements()) {
      if (statement.value() instanceof PlacementHours other
          && whole.hours().agreesWith(other.hours(), minutes) == Agreement.DIFFERS) {
        return false;
      }
    }
    return true;
  }

  private static boolean areComparable(Group group, PlacementHours whole) {
    for (Statement statement : group.statements()) {
      if (!hours(statement).comparableWith(whole.hours())) {
        return false;
      }
    }
    return true;
  }

  private static List<Statement> comparable(Group group, PlacementHours whole) {
    List<Statement> shares = new ArrayList<>();
    Set<CourseKey> parts = new HashSet<>();
    for (Statement statement : group.statements()) {
      if (statement.value() instanceof Share share
          && share.hours().comparableWith(whole.hours())
          && (share.part() == null || parts.add(share.part()))) {
        shares.add(statement);
      }
    }
    return List.copyOf(shares);
  }

  boolean isOfStage() {
    return whole.level() == PlacementLevel.STAGE;
  }

  /** What the shares add up to. */
  BudgetSum sum() {
    return sum(shares);
  }

  /**
   * Whether the shares exceed the whole together, and none does alone: that is said where it is.
   */
  boolean isExceeded() {
    if (!sum().exceeds()) {
      return false;
    }
    for (Statement share : shares) {
      if (sum(List.of(share)).exceeds()) {
        return false;
      }
    }
    return true;
  }

  /** Whether every lesson takes its share, and all together less than the whole. */
  boolean fallsShort() {
    return everyLesson && !shares.isEmpty() && sum().fallsShort();
  }

  /**
   * Reports both numbers.
   *
   * @param key of a message with the places of {@code hours-exceeded.shares-part}
   * @param added what the shares add up to, in words
   */
  FindingDraft report(String key, Message added, CourseFindings findings) {
    BudgetSum sum = sum();
    FindingDraft draft =
        findings.report(
            key, fact, whole.hours().span().text(), added, sum.terms(), sum.conversion());
    for (Statement share : shares.subList(0, Math.min(shares.size(), MOST_NAMED))) {
      FactPlace place = new FactPlace(share.file(), fact.key().as(Kind.SHARES));
      draft.related("part", place, hours(share).span().text());
    }
    return draft;
  }

  private BudgetSum sum(List<Statement> some) {
    List<Hours> hours = new ArrayList<>(some.size());
    for (Statement share : some) {
      hours.add(hours(share));
    }
    return new BudgetSum(new BudgetGroup("shares", whole.hours(), hours, false), minutes);
  }

  private static Hours hours(Statement statement) {
    return ((Share) statement.value()).hours();
  }
}
