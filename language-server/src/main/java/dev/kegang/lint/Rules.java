package dev.kegang.lint;

import dev.kegang.lint.rules.BrokenLink;
import dev.kegang.lint.rules.CaptionNumber;
import dev.kegang.lint.rules.CjkLatinSpacing;
import dev.kegang.lint.rules.ClosingHeadingLevel;
import dev.kegang.lint.rules.CoursePlanDrift;
import dev.kegang.lint.rules.CoursePlanIncomplete;
import dev.kegang.lint.rules.CoursePlanMismatch;
import dev.kegang.lint.rules.DateStyle;
import dev.kegang.lint.rules.DuplicateCaption;
import dev.kegang.lint.rules.DuplicateField;
import dev.kegang.lint.rules.DuplicateLessonTitle;
import dev.kegang.lint.rules.DuplicateReference;
import dev.kegang.lint.rules.DuplicateSectionTitle;
import dev.kegang.lint.rules.EmptyCaption;
import dev.kegang.lint.rules.EmptyField;
import dev.kegang.lint.rules.EmptySection;
import dev.kegang.lint.rules.FieldOrder;
import dev.kegang.lint.rules.FutureReference;
import dev.kegang.lint.rules.HeadingLevelSkipped;
import dev.kegang.lint.rules.HoursExceeded;
import dev.kegang.lint.rules.HoursSum;
import dev.kegang.lint.rules.HoursUnit;
import dev.kegang.lint.rules.IncompleteReference;
import dev.kegang.lint.rules.InconsistentCourseReference;
import dev.kegang.lint.rules.InconsistentReference;
import dev.kegang.lint.rules.InconsistentTerm;
import dev.kegang.lint.rules.InvalidDate;
import dev.kegang.lint.rules.InvalidHours;
import dev.kegang.lint.rules.InvalidIdentifier;
import dev.kegang.lint.rules.InvalidSettings;
import dev.kegang.lint.rules.InvisibleCharacter;
import dev.kegang.lint.rules.ItemCount;
import dev.kegang.lint.rules.ListNumber;
import dev.kegang.lint.rules.MisplacedPage;
import dev.kegang.lint.rules.MissingAltText;
import dev.kegang.lint.rules.MissingBibliography;
import dev.kegang.lint.rules.MissingCoursePlan;
import dev.kegang.lint.rules.MissingField;
import dev.kegang.lint.rules.MissingHours;
import dev.kegang.lint.rules.MissingLessonTitle;
import dev.kegang.lint.rules.MissingMetadata;
import dev.kegang.lint.rules.MissingTableOfContents;
import dev.kegang.lint.rules.MissingTitlePage;
import dev.kegang.lint.rules.MissingTopic;
import dev.kegang.lint.rules.MixedReferenceStyle;
import dev.kegang.lint.rules.MixedWidthPunctuation;
import dev.kegang.lint.rules.MultipleLessonTitles;
import dev.kegang.lint.rules.OrdinalGap;
import dev.kegang.lint.rules.Placeholder;
import dev.kegang.lint.rules.PlacementConflict;
import dev.kegang.lint.rules.PrerequisiteCycle;
import dev.kegang.lint.rules.ReferenceOrder;
import dev.kegang.lint.rules.RepeatedItem;
import dev.kegang.lint.rules.RepeatedSpace;
import dev.kegang.lint.rules.RepeatedTemplateText;
import dev.kegang.lint.rules.SectionNumber;
import dev.kegang.lint.rules.SeparatorStyle;
import dev.kegang.lint.rules.SubtitleMismatch;
import dev.kegang.lint.rules.SuppressionWithoutReason;
import dev.kegang.lint.rules.TableOfContentsIncomplete;
import dev.kegang.lint.rules.TableOfContentsMismatch;
import dev.kegang.lint.rules.TitleMismatch;
import dev.kegang.lint.rules.TopicTitleMismatch;
import dev.kegang.lint.rules.UncitedReference;
import dev.kegang.lint.rules.UnknownField;
import dev.kegang.lint.rules.UnknownPrerequisite;
import dev.kegang.lint.rules.UnlistedReference;
import dev.kegang.lint.rules.UnreadableFile;
import dev.kegang.lint.rules.UnresolvedCaption;
import dev.kegang.lint.rules.UnusedSuppression;
import dev.kegang.lint.rules.VagueObjective;
import dev.kegang.settings.DescribedRule;
import dev.kegang.settings.RuleLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every rule there is, by name. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new MissingLessonTitle(),
          new MultipleLessonTitles(),
          new MissingTitlePage(),
          new MissingTableOfContents(),
          new MissingBibliography(),
          new MissingCoursePlan(),
          new MissingField(),
          new DuplicateField(),
          new FieldOrder(),
          new UnknownField(),
          new EmptyField(),
          new EmptySection(),
          new DuplicateSectionTitle(),
          new HeadingLevelSkipped(),
          new ClosingHeadingLevel(),
          new MisplacedPage(),
          new MissingTopic(),
          new TitleMismatch(),
          new SubtitleMismatch(),
          new TableOfContentsMismatch(),
          new TableOfContentsIncomplete(),
          new TopicTitleMismatch(),
          new CoursePlanMismatch(),
          new CoursePlanIncomplete(),
          new CoursePlanDrift(),
          new SectionNumber(),
          new ListNumber(),
          new CaptionNumber(),
          new UnresolvedCaption(),
          new DuplicateCaption(),
          new EmptyCaption(),
          new UnlistedReference(),
          new UncitedReference(),
          new InconsistentReference(),
          new DuplicateReference(),
          new IncompleteReference(),
          new InvalidIdentifier(),
          new FutureReference(),
          new MixedReferenceStyle(),
          new ReferenceOrder(),
          new InvalidHours(),
          new HoursExceeded(),
          new HoursSum(),
          new HoursUnit(),
          new MissingHours(),
          new InvalidDate(),
          new DateStyle(),
          new MissingMetadata(),
          new Placeholder(),
          new RepeatedItem(),
          new VagueObjective(),
          new ItemCount(),
          new InconsistentTerm(),
          new BrokenLink(),
          new MissingAltText(),
          new RepeatedSpace(),
          new SeparatorStyle(),
          new MixedWidthPunctuation(),
          new CjkLatinSpacing(),
          new InvisibleCharacter(),
          new PlacementConflict(),
          new DuplicateLessonTitle(),
          new OrdinalGap(),
          new InconsistentCourseReference(),
          new UnknownPrerequisite(),
          new PrerequisiteCycle(),
          new RepeatedTemplateText(),
          new UnreadableFile(),
          new InvalidSettings(),
          new UnusedSuppression(),
          new SuppressionWithoutReason());

  private static final Map<String, Rule> BY_NAME = byName();

  private Rules() {}

  /** In the order of the catalogue. */
  public static List<Rule> all() {
    return ALL;
  }

  public static @Nullable Rule named(String name) {
    return BY_NAME.get(name);
  }

  /** What settings may say of each rule. */
  public static List<DescribedRule> described() {
    List<DescribedRule> described = new ArrayList<>(ALL.size());
    for (Rule rule : ALL) {
      RuleInfo info = rule.info();
      RuleLevel level =
          info.onByDefault() ? RuleLevel.valueOf(info.severity().name()) : RuleLevel.OFF;
      described.add(new DescribedRule(rule.name(), level, info.options()));
    }
    return List.copyOf(described);
  }

  static Map<String, Severity> defaultSeverities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      if (rule.info().onByDefault()) {
        severities.put(rule.name(), rule.info().severity());
      }
    }
    return severities;
  }

  private static Map<String, Rule> byName() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      rules.put(rule.name(), rule);
    }
    return rules;
  }
}
