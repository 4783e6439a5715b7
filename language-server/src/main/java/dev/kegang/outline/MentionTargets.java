package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.CaptionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which caption or section a mention of a number means. */
public final class MentionTargets {

  private final Map<CaptionKind, Map<Integer, List<NumberedCaption>>> captions =
      new EnumMap<>(CaptionKind.class);
  private final Map<Integer, List<Section>> sections = new HashMap<>();

  private MentionTargets(Outline outline) {
    for (CaptionKind kind : CaptionKind.values()) {
      Map<Integer, List<NumberedCaption>> byNumber = new HashMap<>();
      for (NumberedCaption caption : NumberedCaption.all(outline, kind)) {
        byNumber
            .computeIfAbsent(caption.caption().number(), number -> new ArrayList<>(1))
            .add(caption);
      }
      captions.put(kind, byNumber);
    }
    for (Section section : Sections.numbered(outline)) {
      sections.computeIfAbsent(section.number(), number -> new ArrayList<>(1)).add(section);
    }
  }

  public static MentionTargets of(Outline outline) {
    return new MentionTargets(outline);
  }

  /**
   * The caption a mention means: the only one of its number, else the only one in its own section.
   * Null where it means none, or might mean several.
   */
  public @Nullable Caption caption(NumberMention mention) {
    if (mention.caption() == null) {
      return null;
    }
    List<NumberedCaption> candidates =
        captions
            .getOrDefault(mention.caption(), Map.of())
            .getOrDefault(mention.number(), List.of());
    if (candidates.size() == 1) {
      return candidates.get(0).caption();
    }
    Caption found = null;
    TextRange digits = mention.digits().range();
    for (NumberedCaption candidate : candidates) {
      if (candidate.scope().contains(digits)) {
        if (found != null) {
          return null;
        }
        found = candidate.caption();
      }
    }
    return found;
  }

  /** The section a mention means; null where it means none, or might mean several. */
  public @Nullable Section section(NumberMention mention) {
    List<Section> candidates =
        mention.caption() == null
            ? sections.getOrDefault(mention.number(), List.of())
            : List.<Section>of();
    return candidates.size() == 1 ? candidates.get(0) : null;
  }
}
