package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields one section lacks.
 *
 * @param kinds in the profile's order
 */
record FieldGap(Section section, List<FieldKind> kinds) {

  /** From how many sections on a field that none of them has is one cause, not many. */
  private static final int HABIT = 3;

  /** The gaps of all sections that hold anything, those without a gap left out. */
  static List<FieldGap> of(Outline outline) {
    List<FieldGap> gaps = new ArrayList<>();
    for (Section section : outline.sections()) {
      if (SectionContent.isEmpty(section) || hasAll(section, outline)) {
        continue;
      }
      List<FieldKind> missing = missing(outline, section);
      if (!missing.isEmpty()) {
        gaps.add(new FieldGap(section, missing));
      }
    }
    return gaps;
  }

  /** Whether a section has every field it needs, as nearly all do. */
  private static boolean hasAll(Section section, Outline outline) {
    for (FieldKind kind : outline.profile().required(section.kind())) {
      if (section.field(kind) == null) {
        return false;
      }
    }
    return true;
  }

  /** The kinds no section has although several need them, in the profile's order. */
  static Set<FieldKind> neverWritten(Outline outline, List<FieldGap> gaps) {
    Map<FieldKind, Integer> lacking = new HashMap<>();
    for (FieldGap gap : gaps) {
      for (FieldKind kind : gap.kinds) {
        lacking.merge(kind, 1, Integer::sum);
      }
    }
    Set<FieldKind> written = new HashSet<>();
    for (Section section : outline.sections()) {
      written.addAll(FieldNearMiss.present(section.fields()));
    }
    Set<FieldKind> never = new LinkedHashSet<>();
    for (FieldGap gap : gaps) {
      for (FieldKind kind : gap.kinds) {
        if (!written.contains(kind) && lacking.getOrDefault(kind, 0) >= HABIT) {
          never.add(kind);
        }
      }
    }
    return never;
  }

  /** Where a finding about the gap stands. */
  TextRange place() {
    Heading heading = section.heading();
    return heading.title().isEmpty() ? heading.range() : heading.title().range();
  }

  FieldGap only(Set<FieldKind> some) {
    List<FieldKind> left = new ArrayList<>(kinds);
    left.retainAll(some);
    return new FieldGap(section, left);
  }

  FieldGap without(Set<FieldKind> some) {
    List<FieldKind> left = new ArrayList<>(kinds);
    left.removeAll(some);
    return new FieldGap(section, left);
  }

  private static List<FieldKind> missing(Outline outline, Section section) {
    List<Field> fields = section.fields();
    Set<FieldKind> present = FieldNearMiss.present(fields);
    Set<FieldKind> meant = new HashSet<>(present);
    for (Field field : fields) {
      FieldNearMiss nearMiss = FieldNearMiss.of(outline, field, present, false);
      if (nearMiss != null) {
        meant.add(nearMiss.kind());
      }
    }
    List<FieldKind> missing = new ArrayList<>();
    for (FieldKind kind : outline.profile().required(section.kind())) {
      if (!meant.contains(kind)) {
        missing.add(kind);
      }
    }
    return missing;
  }
}
