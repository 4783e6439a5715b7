package dev.kegang.text;

/**
 * Columns of a line that is too long to be walked for each of them: they are counted once, at
 * strides.
 */
final class LongLine {

  /** UTF-16 units between two places at which the columns are kept. */
  static final int STRIDE = 1 << 9;

  private final String text;
  private final int start;
  private final int end;
  private final int[] utf8;
  private final int[] utf32;

  /**
   * @param start offset of the line's first character
   * @param end offset behind its last one
   */
  LongLine(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.utf8 = columns(PositionEncoding.UTF_8);
    this.utf32 = columns(PositionEncoding.UTF_32);
  }

  /** The column of an offset, as {@link PositionEncoding#column} has it. */
  int column(int offset, PositionEncoding encoding) {
    int stride = (offset - start) / STRIDE;
    // The place of a stride may lie in front of it, but never behind.
    return columnsOf(encoding)[stride] + encoding.column(text, place(stride), offset);
  }

  /** The offset of a column, as {@link PositionEncoding#offset} has it. */
  int offset(int column, PositionEncoding encoding) {
    int[] columns = columnsOf(encoding);
    int low = 0;
    int high = columns.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (columns[middle] <= column) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return encoding.offset(text, place(low), end, Math.max(column, 0) - columns[low]);
  }

  private int[] columnsOf(PositionEncoding encoding) {
    return encoding == PositionEncoding.UTF_8 ? utf8 : utf32;
  }

  private int[] columns(PositionEncoding encoding) {
    int[] columns = new int[(end - start) / STRIDE + 1];
    for (int stride = 1; stride < columns.length; stride++) {
      columns[stride] =
          columns[stride - 1] + encoding.column(text, place(stride - 1), place(stride));
    }
    return columns;
  }

  /** Where a stride begins: never inside a surrogate pair. */
  private int place(int stride) {
    int at = start + stride * STRIDE;
    boolean inside =
        at > start && at < end && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
