package dev.kegang.text;

/**
 * A stretch on one line of a text, with its columns in every encoding, so that it can be shown when
 * the text is no longer there. Lines and columns count from 0; a byte order mark is no column.
 *
 * @param range in UTF-16 offsets of the text
 */
public record TextPlace(
    TextRange range,
    int line,
    int startUtf8,
    int endUtf8,
    int startUtf16,
    int endUtf16,
    int startUtf32,
    int endUtf32)
    implements Located {

  /** UTF-16 units; columns of a longer line are not counted from its start each time. */
  private static final int LONG = 512;

  /** As much of a range as stands on its first line, without trailing blanks. */
  public static TextPlace of(SourceText source, TextRange range) {
    LineIndex lines = source.lines();
    int line = lines.lineAt(range.start());
    int lineStart = lines.lineStart(line) + (line == 0 && source.hasByteOrderMark() ? 1 : 0);
    int start = Math.max(lineStart, range.start());
    int end = Math.max(start, Math.min(range.end(), lines.lineEnd(line)));
    if (end < range.end()) {
      while (end > start && Blanks.isBlank(source.charAt(end - 1))) {
        end--;
      }
    }
    boolean plain = end - lineStart <= LONG && end <= lines.lineEnd(line);
    char[] characters = new char[plain ? end - lineStart : 0];
    source.content().getChars(lineStart, lineStart + characters.length, characters, 0);
    int before = plain ? bytes(characters, 0, start - lineStart) : -1;
    int inside = before < 0 ? -1 : bytes(characters, start - lineStart, characters.length);
    if (inside >= 0) {
      int from = start - lineStart;
      int to = end - lineStart;
      return new TextPlace(
          new TextRange(start, end), line, before, before + inside, from, to, from, to);
    }
    int startUtf8 = column(source, line, lineStart, start, PositionEncoding.UTF_8);
    int startUtf32 = column(source, line, lineStart, start, PositionEncoding.UTF_32);
    return new TextPlace(
        new TextRange(start, end),
        line,
        startUtf8,
        column(source, line, lineStart, end, PositionEncoding.UTF_8),
        start - lineStart,
        end - lineStart,
        startUtf32,
        column(source, line, lineStart, end, PositionEncoding.UTF_32));
  }

  /** How many bytes of UTF-8 a stretch takes; -1 where it holds a surrogate. */
  private static int bytes(char[] characters, int start, int end) {
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = characters[i];
      if (c >= 0x800) {
        if (Character.isSurrogate(c)) {
          return -1;
        }
        bytes += 3;
      } else {
        bytes += c < 0x80 ? 1 : 2;
      }
    }
    return bytes;
  }

  /** Counted from the first character that is no byte order mark. */
  private static int column(
      SourceText source, int line, int lineStart, int offset, PositionEncoding encoding) {
    LineIndex lines = source.lines();
    int onLine = Math.max(lineStart, Math.min(offset, lines.lineEnd(line)));
    return lines.column(line, onLine, encoding) - lines.column(line, lineStart, encoding);
  }

  @Override
  public LinePosition start(PositionEncoding encoding) {
    return new LinePosition(
        line,
        switch (encoding) {
          case UTF_8 -> startUtf8;
          case UTF_16 -> startUtf16;
          case UTF_32 -> startUtf32;
        });
  }

  @Override
  public LinePosition end(PositionEncoding encoding) {
    return new LinePosition(
        line,
        switch (encoding) {
          case UTF_8 -> endUtf8;
          case UTF_16 -> endUtf16;
          case UTF_32 -> endUtf32;
        });
  }
}
