package dev.kegang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;

class Utf16CharStreamTest {

  @Test
  void countsAnEmojiAsTwo() {
    Utf16CharStream stream = new Utf16CharStream("📚课");
    assertEquals(3, stream.size());
    stream.seek(2);
    assertEquals('课', stream.LA(1));
    assertEquals("课", stream.getText(Interval.of(2, 2)));
  }

  @Test
  void looksBothWaysAndNeverOutside() {
    Utf16CharStream stream = new Utf16CharStream("ab");
    assertEquals(IntStream.EOF, stream.LA(-1));
    assertEquals(IntStream.EOF, stream.LA(3));
    stream.consume();
    assertEquals('a', stream.LA(-1));
    assertEquals('b', stream.LA(1));
    stream.consume();
    assertThrows(IllegalStateException.class, stream::consume);
  }

  @Test
  void showsStandInsAndKeepsTheText() {
    Utf16CharStream stream = new Utf16CharStream("第课\u3000", HeadingCharacters.INSTANCE);
    assertEquals('第', stream.LA(1));
    assertEquals('a', stream.LA(2));
    assertEquals(' ', stream.LA(3));
    assertEquals("第课\u3000", stream.getText(Interval.of(0, 2)));
  }

  @Test
  void startsOverWithAnotherText() {
    Utf16CharStream stream = new Utf16CharStream("abc");
    stream.seek(3);
    stream.read("d");
    assertEquals(0, stream.index());
    assertEquals('d', stream.LA(1));
    assertEquals("", stream.getText(Interval.of(1, 0)));
  }
}
