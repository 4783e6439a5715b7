package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.PositionEncoding;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a text came about, all that is known of it is what is known of the same text opened anew,
 * and nothing is kept of what it was before: 200,000 edits in every run; {@code -Dsoak.edits=N}
 * makes N of them and compares after a tenth of them instead of a hundredth, {@code -Dsoak.seed=N}
 * makes others. The long run has {@code -Dtest.java=-Xmx128m}.
 */
@Tag("slow")
final class DocumentModelTest {

  private static final boolean SOAK = Integer.getInteger("soak.edits") != null;
  private static final int EDITS = Integer.getInteger("soak.edits", 200_000);
  private static final long SEED = Long.getLong("soak.seed", 20_261_128L);

  /** Of so many messages one is compared; each has two or three edits. */
  private static final int SAMPLED = SOAK ? 3 : 40;

  private static final long MOST_GROWTH = 5_000_000;

  @ParameterizedTest
  @EnumSource
  void allThatIsKnownIsWhatAFreshReadingKnows(PositionEncoding encoding, TestReporter report) {
    OpenDocument document = new OpenDocument(encoding);
    HostileAuthor author = new HostileAuthor(SEED + encoding.name().hashCode(), encoding);
    document.open(author.text());
    int edits = EDITS / PositionEncoding.values().length;
    int compared = 0;
    long early = 0;
    for (int message = 1; author.edits() < edits; message++) {
      document.change(author.next());
      document.assertIs(author.text(), "after edit " + author.edits());
      if (message % SAMPLED == 0) {
        document.assertKnown(author.text(), " after edit " + author.edits());
        compared++;
      }
      if (early == 0 && author.edits() > edits / 4) {
        early = UsedMemory.now();
      }
    }
    document.assertKnown(author.text(), " after edit " + author.edits());
    long growth = UsedMemory.now() - early;
    report.publishEntry("edits", Integer.toString(author.edits()));
    report.publishEntry("compared", Integer.toString(compared));
    report.publishEntry("bytes more in use", Long.toString(growth));
    assertTrue(growth < MOST_GROWTH, "memory grew by " + growth + " from " + early);
    assertTrue(compared >= edits / (SOAK ? 10 : 150), "compared only " + compared);
    assertTrue(author.invalid() > edits / 100, "places that are none: " + author.invalid());
  }

  @Test
  void aTextThatWentAstrayIsRepairedByASaveOrAWholeText() {
    HostileAuthor author = new HostileAuthor(SEED, PositionEncoding.UTF_16);
    OpenDocument document = new OpenDocument(PositionEncoding.UTF_16);
    Random random = new Random(SEED);
    document.open(author.text());
    for (int round = 0; round < 500; round++) {
      List<TextDocumentContentChangeEvent> changes = author.next();
      if (random.nextInt(3) > 0) {
        // A message was lost, or understood in another way.
        document.change(changes);
      }
      if (random.nextInt(5) == 0) {
        if (random.nextBoolean()) {
          document.save(author.text());
        } else {
          document.change(List.of(new TextDocumentContentChangeEvent(author.text())));
        }
        document.assertIs(author.text(), "after edit " + author.edits());
        document.assertKnown(author.text(), " after edit " + author.edits());
      }
    }
  }
}
