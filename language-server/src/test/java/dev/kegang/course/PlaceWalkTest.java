package dev.kegang.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceWalkTest {

  private static final List<String> PIECES =
      List.of(
          "\n", "\r\n", "\r", "\n\r", " ", "\u3000", "a", "é", "课纲", "图：", "😀", "\ud83d",
          "\ufeff");

  @Test
  void findsWhatIsFoundOfEachPlaceAlone() {
    Random random = new Random(8);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(round % 3 == 0 ? "\ufeff" : "");
      for (int pieces = random.nextInt(20); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      SourceText source = SourceText.of(text.toString());
      List<TextRange> ranges = new ArrayList<>();
      for (int count = random.nextInt(5); count >= 0; count--) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(Math.min(8, text.length() - start + 1));
        ranges.add(new TextRange(start, end));
      }
      LessonPlaces places = LessonPlaces.of(source, ranges);
      for (int i = 0; i < ranges.size(); i++) {
        assertEquals(TextPlace.of(source, ranges.get(i)), places.place(i), text + " " + ranges);
      }
    }
  }
}
