package dev.kegang.outline;

import dev.kegang.grammar.HeadingLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.PlacementWords;
import org.jspecify.annotations.Nullable;

/** Decides whether what opens a heading is an ordinal, by its separator and by its word. */
final class OrdinalReader {

  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fef';
  private static final char ORDINAL_MARK = '第';

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
  record Found(@Nullable Ordinal ordinal, int titleStart, boolean emphasised) {
    static final Found NOTHING = new Found(null, 0, false);
  }

  /** Whether a heading may begin with an ordinal: of most the first character tells they don't. */
  boolean mayOpen(String heading) {
    if (heading.isEmpty()) {
      return false;
    }
    char first = heading.charAt(0);
    return first < FIRST_IDEOGRAPH
        || first > LAST_IDEOGRAPH
        || first == ORDINAL_MARK
        || ChineseNumerals.isChinese(first)
        || words.mayOpen(first);
  }

  /** Reads the tokens of a heading, which stand as {@code HeadingParser.g4} says. */
  Found read(TextSpan heading, Tokens tokens) {
    int first = 0;
    while (tokens.type(first) == HeadingLexer.LEAD) {
      first++;
    }
    String opener = first == 0 ? "" : heading.text().substring(0, tokens.end(first - 1));
    boolean emphasised = opener.indexOf('*') >= 0 || opener.indexOf('_') >= 0;
    OrdinalDraft draft =
        switch (tokens.type(first)) {
          case HeadingLexer.NUMERAL -> counted(heading, tokens, first, opener);
          case HeadingLexer.MARK -> marked(heading, tokens, first);
          case HeadingLexer.WORD -> worded(heading, tokens, first);
          case HeadingLexer.ENCLOSURE -> enclosed(heading, tokens, first);
          default -> null;
        };
    if (draft == null) {
      return Found.NOTHING;
    }
    boolean closes = draft.closesEmphasis();
    return new Found(draft.ordinal(), draft.titleStart(), emphasised && !closes);
  }

  /** The draft of the number behind a token and blanks; null where none stands there. */
  private static @Nullable OrdinalDraft numbered(TextSpan heading, Tokens tokens, int opening) {
    int number = withoutGap(tokens, opening + 1);
    OrdinalDraft draft =
        tokens.type(number) == HeadingLexer.NUMERAL
            ? OrdinalDraft.of(heading, tokens, number, Ordinal.LARGEST)
            : null;
    if (draft != null) {
      draft.startAt(opening);
    }
    return draft;
  }

  private static int withoutGap(Tokens tokens, int at) {
    return tokens.type(at) == HeadingLexer.GAP ? at + 1 : at;
  }

  private static @Nullable OrdinalDraft counted(
      TextSpan heading, Tokens tokens, int number, String opener) {
    OrdinalDraft draft = OrdinalDraft.of(heading, tokens, number, Ordinal.LARGEST);
    if (draft == null) {
      return null;
    }
    draft.endWith(draft.behind());
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

  private @Nullable OrdinalDraft marked(TextSpan heading, Tokens tokens, int mark) {
    OrdinalDraft draft = numbered(heading, tokens, mark);
    if (draft == null) {
      return null;
    }
    int label = withoutGap(tokens, draft.behind());
    if (tokens.type(label) == HeadingLexer.UNIT) {
      String letters = heading.text().substring(tokens.start(label), tokens.end(label));
      return labelled(draft, letters, tokens.start(label), label + 1) ? draft : null;
    }
    if (tokens.type(label) != HeadingLexer.SEPARATOR) {
      return null;
    }
    draft.endWithSeparator(label);
    boolean separates = ":：、.".indexOf(draft.punctuation()) >= 0;
    return separates && ChineseNumerals.digit(draft.next()) < 0 ? draft : null;
  }

  /**
   * The letters behind a marked numeral are a placement word, or one and the title's start.
   *
   * @param start where they stand
   * @param ending the token behind them
   */
  private boolean labelled(OrdinalDraft draft, String letters, int start, int ending) {
    if (words.level(letters) != null) {
      draft.word(letters, words.level(letters), start + letters.length());
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
    draft.word(word, words.level(word), start + length);
    return true;
  }

  private @Nullable OrdinalDraft worded(TextSpan heading, Tokens tokens, int first) {
    if (tokens.type(withoutGap(tokens, first + 1)) != HeadingLexer.NUMERAL) {
      return null;
    }
    String word = heading.text().substring(tokens.start(first), tokens.end(first));
    PlacementLevel level = words.level(word);
    OrdinalDraft draft = level == null ? null : numbered(heading, tokens, first);
    if (draft == null) {
      return null;
    }
    draft.placedBy(word, level);
    draft.endWith(draft.behind());
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

  private static @Nullable OrdinalDraft enclosed(TextSpan heading, Tokens tokens, int first) {
    OrdinalDraft draft = numbered(heading, tokens, first);
    if (draft == null) {
      return null;
    }
    draft.endWith(draft.behind());
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
