package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.TellingPairs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is known of the running text of one page, so that it need not be looked through again. */
final class PageWordings {

  private final TellingWordings telling;

  /** Of all its wordings, ascending. */
  private final int[] hashes;

  PageWordings(String text, List<TextSpan> wordings, TellingPairs pairs) {
    this.telling = TellingWordings.read(text, text.toCharArray(), wordings, pairs);
    this.hashes = new int[wordings.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = wordings.get(i).text().hashCode();
    }
    Arrays.sort(hashes);
  }

  /** Those of its wordings; offsets count from its start. */
  TellingWordings telling() {
    return telling;
  }

  /** False where none of these texts is one of its wordings. */
  boolean mayHave(Set<String> texts) {
    for (String text : texts) {
      if (Arrays.binarySearch(hashes, text.hashCode()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
