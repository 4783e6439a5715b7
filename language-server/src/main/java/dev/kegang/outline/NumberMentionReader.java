package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.MentionWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of captions and sections in the running text of an outline. */
public final class NumberMentionReader {

  private static final String JOINTS = "-–—~～、,，/和与及至到&";

  private final MentionWords words;
  private final BitSet captions = new BitSet();
  private final List<NumberMention> mentions = new ArrayList<>();

  /** Whether the wording that is being read speaks about another work; null while not asked. */
  private @Nullable Boolean elsewhere;

  private NumberMentionReader(Outline outline) {
    words = outline.vocabulary().mentionWords();
    for (Item item : TellingItems.of(outline).captions()) {
      if (item.content() instanceof Caption caption) {
        captions.set(caption.digits().start());
      }
    }
  }

  /** Those of one outline. */
  private record All(List<NumberMention> mentions) {}

  /** All mentions in order; the labels of captions and the ordinals of headings are none. */
  public static List<NumberMention> read(Outline outline) {
    return outline.derive(All.class, read -> new All(readAll(read))).mentions;
  }

  private static List<NumberMention> readAll(Outline outline) {
    NumberMentionReader reader = new NumberMentionReader(outline);
    List<Heading> headings = outline.headings();
    List<Item> captions = TellingItems.of(outline).captions();
    int next = 0;
    int nextCaption = 0;
    for (TextSpan wording : TellingWordings.of(outline).numbers()) {
      int start = wording.start();
      while (next < headings.size() && headings.get(next).text().start() < start) {
        next++;
      }
      if (next == headings.size() || headings.get(next).text().start() != start) {
        while (nextCaption < captions.size() && start(captions.get(nextCaption)) < start) {
          nextCaption++;
        }
        boolean caption =
            nextCaption < captions.size() && start(captions.get(nextCaption)) == start;
        reader.read(wording, caption ? labelLength(captions.get(nextCaption)) : 0);
      }
    }
    return List.copyOf(reader.mentions);
  }

  private static int start(Item item) {
    return item.text().start();
  }

  /** How long a caption's label is up to the end of its number. */
  private static int labelLength(Item item) {
    return item.content() instanceof Caption caption ? caption.digits().end() - start(item) : 0;
  }

  /**
   * Reads a wording.
   *
   * @param from where what is no caption's label begins
   */
  private void read(TextSpan wording, int from) {
    elsewhere = null;
    String text = wording.text();
    int i = from;
    while (i < text.length()) {
      if (!ChineseNumerals.isNumeral(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
        end++;
      }
      int wordEnd = i > 0 && Blanks.isBlank(text.charAt(i - 1)) ? i - 1 : i;
      if (wordEnd > 0 && words.mayEnd(text.charAt(wordEnd - 1))) {
        end = readCaption(wording, wordEnd, i, end);
        readSection(wording, wordEnd, i, end);
      }
      i = end;
    }
  }

  /** Where reading goes on. */
  private int readCaption(TextSpan wording, int wordEnd, int from, int to) {
    String text = wording.text();
    int start = words.captionWordStart(text, wordEnd);
    if (start == wordEnd || captions.get(wording.start() + from)) {
      return to;
    }
    CaptionKind kind = words.captionKind(text, start, wordEnd);
    int number = ChineseNumerals.digits(text.substring(from, to));
    if (kind == null || number < 0) {
      return to;
    }
    boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1));
    if (!alone && !words.leadsToCaption(text, start)) {
      return to;
    }
    boolean pointing = words.pointsToCaption(text, start) && !isElsewhere(text, to);
    add(kind, wording, start, from, to, opens(text, start), !belongsToMore(text, to), pointing);
    return readFurther(wording, kind, to);
  }

  private boolean isElsewhere(String text, int end) {
    Boolean known = elsewhere;
    if (known == null) {
      known = words.isElsewhere(text);
      elsewhere = known;
    }
    return known || words.isElsewhereBehind(text, end);
  }

  /** The further numbers of {@code 图3、5}; whether they count captions is not certain. */
  private int readFurther(TextSpan wording, CaptionKind kind, int behind) {
    String text = wording.text();
    int end = behind;
    while (end < text.length()) {
      int from = end;
      while (from < text.length()
          && (Blanks.isBlank(text.charAt(from)) || JOINTS.indexOf(text.charAt(from)) >= 0)) {
        from++;
      }
      int to = from;
      while (to < text.length() && ChineseNumerals.digit(text.charAt(to)) >= 0) {
        to++;
      }
      if (to == from || from == end) {
        return end;
      }
      add(kind, wording, from, from, to, false, false, false);
      end = to;
    }
    return end;
  }

  private void readSection(TextSpan wording, int wordEnd, int from, int to) {
    String text = wording.text();
    int behind = to < text.length() && Blanks.isBlank(text.charAt(to)) ? to + 1 : to;
    int start = words.sectionStart(text, wordEnd, behind);
    if (start < 0 && behind > to) {
      start = words.sectionStart(text, wordEnd, to);
    }
    if (start >= 0) {
      boolean certain = words.leadsToSection(text, start) && !belongsToMore(text, to);
      add(null, wording, start, from, to, opens(text, start), certain, false);
    }
  }

  private void add(
      @Nullable CaptionKind kind,
      TextSpan wording,
      int start,
      int from,
      int to,
      boolean opening,
      boolean certain,
      boolean pointing) {
    TextSpan digits = wording.slice(from, to);
    int number = ChineseNumerals.value(digits.text());
    if (number >= 0) {
      TextRange range = wording.place(start, to);
      mentions.add(new NumberMention(kind, range, number, digits, opening, certain, pointing));
    }
  }

  private static boolean opens(String text, int start) {
    for (int i = 0; i < start; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number goes on, as in {@code 3.1} and {@code 3-5}, or names a detail, as in 3a. */
  private static boolean belongsToMore(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    boolean joint = next == '.' || next == '．' || JOINTS.indexOf(next) >= 0;
    boolean number = end + 1 < text.length() && ChineseNumerals.isNumeral(text.charAt(end + 1));
    return (joint && number) || (next < '\u0250' && Character.isLetter(next));
  }
}
