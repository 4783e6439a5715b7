package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.outline.LinkTargets.Found;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typing does not wait for the disk to say where all links lead, but links follow the disk. */
final class LinksWhileTypingTest {

  private static final String TEXT = "# 课😀\r\n\r\n## 1. 甲\r\n\r\n![轴](图/轴.png)[乙](乙.md)\r\n";

  @TempDir private Path folder;

  private final ManualScheduler scheduler = new ManualScheduler();
  private final Session session = new Session(Runnable::run);
  private final RecordingClient client = new RecordingClient();
  private final FaultLog faults = new FaultLog(session, client);
  private final DocumentReading reading = new DocumentReading(session, scheduler::now, faults);
  private final LinkSync sync =
      new LinkSync(
          session,
          reading,
          new DiagnosticsPublisher(session, client, scheduler, faults),
          scheduler,
          Runnable::run);

  @BeforeEach
  void open() {
    String uri = folder.resolve("甲.outline.md").toUri().toString();
    session.replace(session.workspace().with(reading.read(uri, 1, TEXT, false)));
  }

  @Test
  void whatWasLookedUpHoldsForAMoment() throws Exception {
    assertEquals("-", exists("图/轴.png"));
    Files.createDirectory(folder.resolve("图"));
    Files.writeString(folder.resolve("图/轴.png"), "");
    scheduler.take(DocumentReading.LINKS_HOLD - 1);
    type("字");
    scheduler.pass(1000);
    assertEquals("-", exists("图/轴.png"), "it was looked up just before");
    type("字");
    assertEquals("-", exists("图/轴.png"), "no key waits for the disk");
    scheduler.pass(1000);
    assertEquals("+", exists("图/轴.png"));
    Files.delete(folder.resolve("图/轴.png"));
    scheduler.take(DocumentReading.LINKS_HOLD);
    type("字");
    scheduler.pass(1000);
    assertEquals("-", exists("图/轴.png"), "it does not hold for ever while one types on");
  }

  @Test
  void aNewLinkIsLookedUpAtOnce() throws Exception {
    Files.writeString(folder.resolve("丙.md"), "# 丙\n");
    type("[丙](丙.md)");
    assertEquals("+", exists("丙.md"));
    assertEquals("-", exists("乙.md"));
  }

  @Test
  void aDocumentThatIsReadAnewIsLookedUpAnew() throws Exception {
    Files.writeString(folder.resolve("乙.md"), "# 乙\n");
    open();
    assertEquals("+", exists("乙.md"));
  }

  private void type(String text) {
    synchronized (reading) {
      Document before = document();
      TextEdit edit = TextEdit.insert(before.source().length() - 2, text);
      SourceText next = before.source().after(edit);
      ChangedText changed = new ChangedText(next, TextChange.of(edit));
      Document after = reading.readAgain(before, before.version() + 1, changed);
      session.replace(session.workspace().with(after));
      sync.changed(before, after);
    }
  }

  private Document document() {
    return session.workspace().documents().values().iterator().next();
  }

  /** Whether a target is there, {@code +} or {@code -}; {@code ?} where nobody looked. */
  private String exists(String target) {
    Found found = document().outline().linkTargets().at(target);
    return found == null ? "?" : found.exists() ? "+" : "-";
  }
}
