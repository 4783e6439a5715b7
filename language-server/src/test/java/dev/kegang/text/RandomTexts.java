package dev.kegang.text;

import java.util.List;
import java.util.Random;

/**
 * Texts of what breaks offsets: line ends of every kind, wide characters, emoji, combining marks,
 * lone surrogates.
 */
final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          "\n", "\r\n", "\r", "\n\r", "\t", " ", "a", "# ", "- ", "é", "e\u0301", "课", "纲：",
          "\u3000", "\ufeff", "😀", "👩‍🔬", "🇨🇳", "👍🏽", "❤️", "𠮷", "\ud83d", "\ude00",
          "\u2028", "\u200b");

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(24); count > 0; count--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  int nextInt(int bound) {
    return random.nextInt(bound);
  }
}
