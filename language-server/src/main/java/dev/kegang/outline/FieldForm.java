package dev.kegang.outline;

/** What a field is built from. */
public enum FieldForm {
  /** {@code - **X**: value}, its items nested below. */
  BULLET,
  /** {@code **X**: value}, its items at the margin. */
  PARAGRAPH,
  /** {@code #### X}, its value below. */
  HEADING,
  /** {@code | X | value |}. */
  TABLE_ROW;

  /**
   * The form a field has.
   *
   * @param content the text the field was read from
   */
  public static FieldForm of(String content, Field field) {
    int start = field.range().start();
    int end = field.label().word().start();
    if (start >= end) {
      return PARAGRAPH;
    }
    boolean blankBehind = start + 1 < end && " \t".indexOf(content.charAt(start + 1)) >= 0;
    return switch (content.charAt(start)) {
      case '#' -> HEADING;
      case '|' -> TABLE_ROW;
      case '-', '*', '+' -> blankBehind ? BULLET : PARAGRAPH;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> BULLET;
      default -> PARAGRAPH;
    };
  }

  /** Whether one blank line belongs between two fields of this form. */
  public boolean standsApart() {
    return this == PARAGRAPH || this == HEADING;
  }
}
