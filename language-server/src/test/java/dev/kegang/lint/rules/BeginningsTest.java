package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.Normalised;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private static final List<String> PIECES =
      List.of(
          "图", "课纲", "a", "Ｂ", "b", "（", "(", " ", "\u3000", "\u200b", "\ufeff", "é", "**", "_",
          "[", "](x)", "①", "😀", "3");

  @Test
  void neverTellsApartWhatSaysTheSame() {
    Random random = new Random(8);
    int same = 0;
    for (int round = 0; round < 200_000; round++) {
      String one = wording(random);
      String other = wording(random);
      if (Normalised.key(one).equals(Normalised.key(other))) {
        Beginnings beginnings = new Beginnings();
        beginnings.add(one);
        beginnings.add(other);
        assertTrue(beginnings.mayBeShared(), one + " | " + other);
        same++;
      }
    }
    assertTrue(same > 1_000, "only " + same);
  }

  @Test
  void mostWordingsAreToldApart() {
    Beginnings beginnings = new Beginnings();
    for (int i = 0; i < 100; i++) {
      beginnings.add("语音合成在案例 585-" + i + " 中减少了人工标注");
    }
    assertFalse(beginnings.mayBeShared());
    beginnings.add("语音合成在案例585-7中");
    beginnings.add("语音合成在案例 585-7 中");
    assertTrue(beginnings.mayBeShared());
  }

  private static String wording(Random random) {
    StringBuilder wording = new StringBuilder();
    for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
      wording.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return wording.toString();
  }
}
