package dev.kegang.outline;

import dev.kegang.grammar.HeadingParser.CountedContext;
import dev.kegang.grammar.HeadingParser.EnclosedContext;
import dev.kegang.grammar.HeadingParser.EndingContext;
import dev.kegang.grammar.HeadingParser.HeadingContext;
import dev.kegang.grammar.HeadingParser.LabelContext;
import dev.kegang.grammar.HeadingParser.MarkedContext;
import dev.kegang.grammar.HeadingParser.NumberContext;
import dev.kegang.grammar.HeadingParser.WordedContext;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlacementWords;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Decides whether what opens a heading is an ordinal, by its separator and by its word. */
final class OrdinalReader {

  private final PlacementWords words;

  OrdinalReader(PlacementWords words) {
    this.words = words;
  }

  /**
   * What opens a heading.
   *
   * @param titleStart where the title starts at the earliest
   * @param emphasised whether emphasis is open there
   */
  record Found(@Nullable Ordinal ordinal, int titleStart, boolean emphasised) {}

  Found read(TextSpan heading, HeadingContext context) {
    int lead = leadEnd(context);
    String opener = heading.text().substring(0, lead);
    boolean emphasised = opener.indexOf('*') >= 0 || opener.indexOf('_') >= 0;
    OrdinalDraft draft = draft(heading, context, opener);
    if (draft == null) {
      return new Found(null, 0, false);
    }
    boolean closes = draft.closesEmphasis();
    return new Found(draft.ordinal(), draft.titleStart(), emphasised && !closes);
  }

  private static int leadEnd(HeadingContext context) {
    int count = context.LEAD().size();
    return count == 0 ? 0 : context.LEAD(count - 1).getSymbol().getStopIndex() + 1;
  }

  private @Nullable OrdinalDraft draft(TextSpan heading, HeadingContext context, String opener) {
    CountedContext counted = context.counted();
    if (counted != null) {
      return counted(heading, counted, opener);
    }
    MarkedContext marked = context.marked();
    if (marked != null) {
      return marked(heading, marked);
    }
    WordedContext worded = context.worded();
    if (worded != null) {
      return worded(heading, worded);
    }
    EnclosedContext enclosed = context.enclosed();
    return enclosed == null ? null : enclosed(heading, enclosed);
  }

  private static @Nullable OrdinalDraft counted(
      TextSpan heading, CountedContext context, String opener) {
    OrdinalDraft draft = OrdinalDraft.of(heading, context.number(), Ordinal.LARGEST);
    if (draft == null) {
      return null;
    }
    draft.endWith(context.ending());
    char next = draft.next();
    boolean listed;
    if (draft.isCircled()) {
      listed = true;
    } else if (draft.pointed()) {
      listed = draft.levels() > 1 || next != '.';
    } else if (draft.isRoman()) {
      listed = draft.punctuation() == '、';
    } else {
      listed = isListed(draft, next, opener);
    }
    return listed ? draft : null;
  }

  private static boolean isListed(OrdinalDraft draft, char next, String opener) {
    boolean digit = ChineseNumerals.digit(next) >= 0;
    return switch (draft.punctuation()) {
      case OrdinalDraft.NONE -> isLevelled(draft, next);
      case '、', ')', '）', '。', '｜', '\uFE0F', '\u20E3' -> true;
      case ':', '：' -> !digit;
      case '】' -> opener.endsWith("【");
      case ']' -> opener.endsWith("[");
      case '|', '-', '–', '—', '―', '－', '−' -> draft.spaced() && !digit;
      default -> false;
    };
  }

  /** Several levels need no sign behind them: {@code 1.1 Title}. */
  private static boolean isLevelled(OrdinalDraft draft, char next) {
    boolean title = draft.separated() ? next != OrdinalDraft.NONE : Character.isIdeographic(next);
    return draft.levels() > 1 && draft.last() > 0 && title;
  }

  private @Nullable OrdinalDraft marked(TextSpan heading, MarkedContext context) {
    NumberContext number = context.number();
    LabelContext label = context.label();
    OrdinalDraft draft =
        number == null || label == null ? null : OrdinalDraft.of(heading, number, Ordinal.LARGEST);
    if (draft == null || label == null) {
      return null;
    }
    draft.startAt(context.MARK().getSymbol());
    TerminalNode unit = label.UNIT();
    if (unit == null) {
      draft.endWith(label.SEPARATOR().getSymbol());
      boolean separates = ":：、.".indexOf(draft.punctuation()) >= 0;
      return separates && ChineseNumerals.digit(draft.next()) < 0 ? draft : null;
    }
    return labelled(draft, unit.getSymbol(), label.ending()) ? draft : null;
  }

  /** The letters behind a marked numeral are a placement word, or one and the title's start. */
  private boolean labelled(OrdinalDraft draft, Token unit, EndingContext ending) {
    String letters = draft.text(unit);
    if (words.level(letters) != null) {
      draft.word(letters, words.level(letters), unit.getStopIndex() + 1);
      draft.endWith(ending);
      return true;
    }
    int length = words.lengthAtStart(letters);
    for (int shorter = 1; shorter < length; shorter++) {
      boolean twoWords =
          words.level(letters.substring(0, shorter)) != null
              && words.level(letters.substring(shorter, length)) != null;
      length = twoWords ? shorter : length;
    }
    if (length == 0) {
      return false;
    }
    String word = letters.substring(0, length);
    draft.word(word, words.level(word), unit.getStartIndex() + length);
    return true;
  }

  private @Nullable OrdinalDraft worded(TextSpan heading, WordedContext context) {
    NumberContext number = context.number();
    String word =
        heading
            .text()
            .substring(
                context.WORD().getSymbol().getStartIndex(),
                context.WORD().getSymbol().getStopIndex() + 1);
    if (number == null || words.level(word) == null) {
      return null;
    }
    OrdinalDraft draft = OrdinalDraft.of(heading, number, Ordinal.LARGEST);
    if (draft == null) {
      return null;
    }
    draft.startAt(context.WORD().getSymbol());
    draft.placedBy(word, words.level(word));
    draft.endWith(context.ending());
    char next = draft.next();
    boolean range = isDash(draft.punctuation()) && ChineseNumerals.digit(next) >= 0;
    boolean bounded =
        draft.separated()
            || draft.pointed()
            || next == OrdinalDraft.NONE
            || Character.isIdeographic(next)
            || !Character.isLetterOrDigit(next);
    return bounded && !range ? draft : null;
  }

  private static @Nullable OrdinalDraft enclosed(TextSpan heading, EnclosedContext context) {
    NumberContext number = context.number();
    OrdinalDraft draft = number == null ? null : OrdinalDraft.of(heading, number, Ordinal.LARGEST);
    if (draft == null) {
      return null;
    }
    draft.startAt(context.ENCLOSURE().getSymbol());
    draft.endWith(context.ending());
    boolean closed = draft.punctuation() == ')' || draft.punctuation() == '）';
    return closed && !draft.pointed() ? draft : null;
  }

  private static boolean isDash(char character) {
    return "-–—―－−".indexOf(character) >= 0;
  }

  static boolean isMarkOrBlank(char character) {
    return character == '*' || character == '_' || Blanks.isBlank(character);
  }
}
