package dev.kegang.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash of a line, computed slowly and straight from its definition: the first hundred UTF-16
 * units from the line's start without blanks and tabs, every line end as LF, behind the text once
 * 65535 and then zeros; each times 37 to the power of how many follow it, all modulo 2 to the 64th.
 */
final class DefinedLineHash {

  private static final BigInteger FACTOR = BigInteger.valueOf(37);

  private DefinedLineHash() {}

  /** The hash, and which of the equal ones up to this line it is. */
  static String of(String text, int line) {
    List<String> hashes = new ArrayList<>();
    String rest = text.replaceAll("[ \t]", "").replace("\r\n", "\n").replace('\r', '\n');
    while (hashes.size() < line) {
      hashes.add(hash(rest));
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    String last = hashes.get(line - 1);
    return last + ':' + hashes.stream().filter(last::equals).count();
  }

  private static String hash(String rest) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < 100; i++) {
      int unit = i < rest.length() ? rest.charAt(i) : i == rest.length() ? 65535 : 0;
      sum = sum.multiply(FACTOR).add(BigInteger.valueOf(unit));
    }
    return sum.mod(BigInteger.TWO.pow(64)).toString(16);
  }
}
