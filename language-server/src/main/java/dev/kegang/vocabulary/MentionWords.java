package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words by which running text mentions a caption or a section, such as 见图3 and see Section 2.
 */
public final class MentionWords {

  /** What stands before and behind the number of a section. */
  private record Frame(String before, String behind) {}

  private final Map<String, CaptionKind> captions = new HashMap<>();
  private final List<Frame> sections = new ArrayList<>();
  private final List<Frame> periods = new ArrayList<>();
  private final List<String> captionLeads = new ArrayList<>();
  private final List<String> sectionLeads = new ArrayList<>();
  private final List<String> pointers = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> elsewhereBehind = new ArrayList<>();

  /** The words for captions by their last letter, in lower case. */
  private final Map<Character, List<String>> captionsByEnd = new HashMap<>();

  private final CountingWords counting = new CountingWords();

  private MentionWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (CaptionKind kind : CaptionKind.values()) {
        addCaption(source.list("caption." + kind.id()), kind);
        addCaption(source.list("mention." + kind.id()), kind);
      }
      addFrames(source.list("mention.section"), sections);
      addFrames(source.list("mention.period"), periods);
      captionLeads.addAll(source.list("mention.lead"));
      sectionLeads.addAll(source.list("mention.section-lead"));
      pointers.addAll(source.list("mention.pointer"));
      source
          .list("mention.elsewhere")
          .forEach(word -> elsewhere.add(word.toLowerCase(Locale.ROOT)));
      elsewhereBehind.addAll(source.list("mention.elsewhere-behind"));
    }
  }

  static MentionWords of(List<VocabularyWords> sources) {
    return new MentionWords(sources);
  }

  /**
   * Where the longest word for a caption that ends at an offset starts; the offset itself where
   * none does.
   */
  public int captionWordStart(String text, int end) {
    int start = end;
    char last = Character.toLowerCase(text.charAt(end - 1));
    for (String word : captionsByEnd.getOrDefault(last, List.of())) {
      int from = end - word.length();
      if (from >= 0
          && from < start
          && text.regionMatches(true, from, word, 0, word.length())
          && (from == 0 || !isLatin(text.charAt(from)) || !isLatin(text.charAt(from - 1)))) {
        start = from;
      }
    }
    return start;
  }

  /** Whether a character may stand before the number of a caption or a section. */
  public boolean mayEnd(char last) {
    return counting.ends().get(last);
  }

  /** What stands before such numbers. */
  CountingWords counting() {
    return counting;
  }

  /** The caption a word between two offsets stands for. */
  public @Nullable CaptionKind captionKind(String text, int start, int end) {
    return captions.get(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /**
   * Where the mention of a section starts whose number stands between two offsets; -1 where the
   * number is none of a section, also in 第3节课.
   */
  public int sectionStart(String text, int from, int to) {
    int start = frameStart(sections, text, from, to);
    return start >= 0 && frameStart(periods, text, from, to) >= 0 ? -1 : start;
  }

  /** Whether a word that leads to captions ends at an offset. */
  public boolean leadsToCaption(String text, int end) {
    return endsWithOne(captionLeads, text, end);
  }

  /** Whether a word that sends the reader to a caption ends at an offset. */
  public boolean pointsToCaption(String text, int end) {
    return endsWithOne(pointers, text, end);
  }

  /** Whether a line speaks about another work, whose figures have numbers of their own. */
  public boolean isElsewhere(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String word : elsewhere) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what stands behind a number says that another work is spoken about.
   *
   * @param end behind the number
   */
  public boolean isElsewhereBehind(String line, int end) {
    int start = end;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    for (String word : elsewhereBehind) {
      int behind = start + word.length();
      if (line.regionMatches(true, start, word, 0, word.length())
          && (behind == line.length() || !isLatin(line.charAt(behind)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that leads to sections ends at an offset. */
  public boolean leadsToSection(String text, int end) {
    return endsWithOne(sectionLeads, text, end);
  }

  /** Whether a character is one of those Chinese texts mostly consist of, which have no case. */
  private static boolean isChinese(char c) {
    return c >= '\u2e80' && c < '\ua000';
  }

  private static boolean endsAlike(String before, String text, int end) {
    char wanted = before.charAt(before.length() - 1);
    char found = text.charAt(end - 1);
    if (wanted == found || isChinese(wanted) || isChinese(found)) {
      return wanted == found;
    }
    return Character.toUpperCase(wanted) == Character.toUpperCase(found)
        || Character.toLowerCase(wanted) == Character.toLowerCase(found);
  }

  private static int frameStart(List<Frame> frames, String text, int from, int to) {
    for (Frame frame : frames) {
      int start = from - frame.before().length();
      if (start < 0 || !endsAlike(frame.before(), text, from)) {
        continue;
      }
      if (text.startsWith(frame.behind(), to)
          && (start == 0 || !isLatin(text.charAt(start - 1)) || !isLatin(text.charAt(start)))
          && text.regionMatches(true, start, frame.before(), 0, frame.before().length())) {
        return start;
      }
    }
    return -1;
  }

  private static boolean endsWithOne(List<String> leads, String text, int end) {
    int last = end;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    for (String lead : leads) {
      int start = last - lead.length();
      if (start >= 0
          && text.regionMatches(true, start, lead, 0, lead.length())
          && (start == 0 || !isLatin(text.charAt(start)) || !isLatin(text.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }

  private void addCaption(List<String> words, CaptionKind kind) {
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (captions.putIfAbsent(lower, kind) == null) {
        char last = lower.charAt(lower.length() - 1);
        captionsByEnd.computeIfAbsent(last, key -> new ArrayList<>(2)).add(lower);
        counting.add(lower);
      }
    }
  }

  private void addFrames(List<String> patterns, List<Frame> frames) {
    for (String pattern : patterns) {
      int star = pattern.indexOf('*');
      String before = pattern.substring(0, Math.max(0, star)).strip();
      if (!before.isEmpty()) {
        frames.add(new Frame(before, pattern.substring(star + 1).strip()));
        counting.add(before.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetter(c);
  }
}
