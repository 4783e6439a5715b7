package dev.kegang.text;

import java.util.Comparator;

/**
 * The order of paths in everything that is printed: that of their UTF-8 bytes, which is that of
 * their code points and the same on every machine.
 */
public final class PathOrder implements Comparator<String> {

  public static final PathOrder BYTES = new PathOrder();

  private PathOrder() {}

  @Override
  public int compare(String first, String second) {
    int length = Math.min(first.length(), second.length());
    for (int i = 0; i < length; i++) {
      char a = first.charAt(i);
      char b = second.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(first.length(), second.length());
  }
}
