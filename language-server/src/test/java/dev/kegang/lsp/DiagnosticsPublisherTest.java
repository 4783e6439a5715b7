package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.settings.Settings;
import dev.kegang.vocabulary.Vocabulary;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;

final class DiagnosticsPublisherTest {

  private static final String URI = "file:///a.outline.md";
  private static final String WRONG = "# 课\n\n<!-- kegang-disable-next-line nonsense: why -->\n";

  /** The longest a finding may wait beyond the check itself, as ARCHITECTURE.md says. */
  private static final long LATEST = 20;

  private final ManualScheduler scheduler = new ManualScheduler();
  private final RecordingClient client = new RecordingClient();
  private final Session session = new Session(Runnable::run);
  private final DiagnosticsPublisher publisher =
      new DiagnosticsPublisher(session, client, scheduler, new FaultLog(session, client));

  @Test
  void aLoneChangeIsCheckedAtOnce() {
    open(1, WRONG);
    scheduler.pass(0);
    assertEquals(List.of(1), versions());
    assertEquals("unused-suppression", last().getDiagnostics().get(0).getCode().getLeft());
    scheduler.pass(1000);
    open(2, WRONG + WRONG);
    scheduler.pass(0);
    assertEquals(List.of(1, 2), versions());
  }

  @Test
  void changesThatFollowCloselyAreCheckedTogether() {
    open(1, WRONG);
    scheduler.pass(0);
    for (int version = 2; version <= 40; version++) {
      open(version, WRONG.repeat(version));
      scheduler.pass(1);
    }
    scheduler.pass(LATEST);
    assertTrue(client.published.size() <= 3, "published " + versions());
    assertEquals(40, last().getVersion());
    assertEquals(40, last().getDiagnostics().size());
  }

  @Test
  void aFindingNeverWaitsLong() {
    open(1, WRONG);
    scheduler.pass(0);
    open(2, "# 课\n");
    scheduler.pass(LATEST);
    assertEquals(List.of(1, 2), versions());
    assertEquals(0, scheduler.waiting());
  }

  @Test
  void theLastOfManyChangesNeverWaitsLong() {
    Random random = new Random(8);
    int version = 0;
    for (int burst = 0; burst < 300; burst++) {
      int changes = 1 + random.nextInt(12);
      for (int i = 1; i < changes; i++) {
        open(++version, WRONG.repeat(3));
        scheduler.pass(random.nextLong(LATEST));
      }
      open(++version, WRONG.repeat(1 + burst % 2));
      scheduler.pass(LATEST);
      assertEquals(version, last().getVersion());
      assertEquals(1 + burst % 2, last().getDiagnostics().size());
      assertEquals(0, scheduler.waiting());
      scheduler.pass(random.nextLong(2 * LATEST));
    }
  }

  @Test
  void aCheckThatTakesLongIsFollowedByTheNextAtOnce() {
    List<Long> times = new ArrayList<>();
    client.onPublish =
        diagnostics -> {
          times.add(scheduler.now());
          if (diagnostics.getVersion() == 1) {
            open(2, WRONG + WRONG);
          }
          scheduler.take(4 * LATEST);
        };
    open(1, WRONG);
    scheduler.pass(0);
    scheduler.pass(1);
    assertEquals(List.of(0L, 4 * LATEST), times);
  }

  @Test
  void onlyACheckThatWasShortIsSaidToBe() {
    client.onPublish = diagnostics -> scheduler.take(diagnostics.getVersion() == 4 ? 3 : 2);
    open(1, WRONG);
    scheduler.pass(1000);
    assertEquals(0, scheduler.soon(), "nothing is known of a document that was never checked");
    open(2, WRONG.repeat(2));
    scheduler.pass(10);
    assertEquals(1, scheduler.soon());
    open(3, WRONG.repeat(3));
    scheduler.pass(1000);
    assertEquals(1, scheduler.soon(), "it has to wait for a while after the last");
    open(4, WRONG.repeat(4));
    scheduler.pass(1000);
    assertEquals(2, scheduler.soon());
    open(5, WRONG.repeat(5));
    scheduler.pass(1000);
    assertEquals(2, scheduler.soon(), "the last was long");
    open(6, WRONG + "文".repeat(70_000));
    scheduler.pass(1000);
    assertEquals(2, scheduler.soon(), "so much was pasted");
    assertEquals(6, client.published.size());
  }

  @Test
  void unchangedFindingsAreNotPublishedAgain() {
    open(1, WRONG);
    scheduler.pass(1000);
    open(2, WRONG + "正文\n");
    scheduler.pass(1000);
    assertEquals(List.of(1), versions());
    open(3, "正文\n" + WRONG);
    scheduler.pass(1000);
    assertEquals(List.of(1, 3), versions());
  }

  @Test
  void aCleanOutlineIsSaidToBeCleanOnce() {
    open(1, "# 课\n");
    scheduler.pass(1000);
    open(2, "# 课程\n");
    scheduler.pass(1000);
    assertEquals(List.of(1), versions());
    assertEquals(List.of(), last().getDiagnostics());
  }

  @Test
  void closingTakesTheFindingsBack() {
    open(1, WRONG);
    scheduler.pass(1000);
    close();
    assertEquals(2, client.published.size());
    assertEquals(List.of(), last().getDiagnostics());
    assertNull(last().getVersion());
    close();
    assertEquals(2, client.published.size());
    open(7, WRONG);
    scheduler.pass(1000);
    assertEquals(7, last().getVersion());
  }

  @Test
  void nothingIsPublishedForOtherFiles() {
    session.replace(session.workspace().with(Document.of("file:///x.md", 1, WRONG, false)));
    publisher.changed("file:///x.md");
    scheduler.pass(1000);
    assertEquals(List.of(), client.published);
  }

  @Test
  void onlyWhatChangedIsLookedAt() {
    for (int i = 0; i < 200; i++) {
      String uri = "file:///" + i + ".outline.md";
      session.replace(session.workspace().with(Document.of(uri, 1, WRONG, false)));
    }
    open(1, WRONG);
    scheduler.pass(1000);
    assertEquals(Set.of(URI), Set.copyOf(uris()));
  }

  private static Treatment treatment() {
    RuleSelection selection = new RuleSelection(Map.of("unused-suppression", Severity.WARNING));
    return new Treatment(
        Settings.STANDARD, Vocabulary.bundled(), null, selection, new Linter(selection));
  }

  private void open(int version, String text) {
    session.replace(
        session
            .workspace()
            .with(Document.of(URI, version, text, Recognition.Reason.LANGUAGE, treatment())));
    publisher.changed(URI);
  }

  private void close() {
    session.replace(session.workspace().without(URI));
    publisher.changed(URI);
    scheduler.pass(1000);
  }

  private PublishDiagnosticsParams last() {
    return client.published.get(client.published.size() - 1);
  }

  private List<Integer> versions() {
    return client.published.stream().map(PublishDiagnosticsParams::getVersion).toList();
  }

  private List<String> uris() {
    return client.published.stream().map(PublishDiagnosticsParams::getUri).toList();
  }
}
