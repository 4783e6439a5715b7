package dev.kegang.grammar;

/** The numbers of a table's file, one after the other; what stands between them doesn't matter. */
final class TableText {

  private final String text;
  private int offset;

  /** Starts behind the first line, which says what the file is. */
  TableText(String text) {
    this.text = text;
    offset = text.indexOf('\n');
  }

  /** The next number, which is -1 where a minus stands before it. */
  int number() {
    char character = text.charAt(offset);
    while (character != '-' && (character < '0' || character > '9')) {
      character = text.charAt(++offset);
    }
    if (character == '-') {
      offset += 2;
      return -1;
    }
    int number = 0;
    while (character >= '0' && character <= '9') {
      number = 10 * number + character - '0';
      character = text.charAt(++offset);
    }
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
