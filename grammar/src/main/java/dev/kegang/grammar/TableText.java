package dev.kegang.grammar;

/**
 * The numbers of a table's file, one after the other; what stands between them doesn't matter. Read
 * as bytes, because a start reads the tables before anything is compiled.
 */
final class TableText {

  private final byte[] text;
  private int offset;

  /** Starts behind the first line, which says what the file is. */
  TableText(byte[] text) {
    this.text = text;
    while (text[offset] != '\n') {
      offset++;
    }
  }

  /** The next number, which is -1 where a minus stands before it. */
  int number() {
    byte[] bytes = text;
    int at = offset;
    int digit = bytes[at] - '0';
    while (digit < 0 || digit > 9) {
      if (bytes[at] == '-') {
        offset = at + 2;
        return -1;
      }
      digit = bytes[++at] - '0';
    }
    int number = 0;
    while (digit >= 0 && digit <= 9) {
      number = 10 * number + digit;
      digit = bytes[++at] - '0';
    }
    offset = at;
    return number;
  }

  int[] numbers(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }
}
