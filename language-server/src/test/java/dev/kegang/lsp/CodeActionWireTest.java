package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Refactorings, through a whole server. */
final class CodeActionWireTest {

  /** On the heading of the second section. */
  private static final Range HEADING = new Range(new Position(31, 7), new Position(31, 7));

  @Test
  void whatIsAnnouncedIsWhatThereIs() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(lazy());
      var announced = server.initialize(params).getCapabilities().getCodeActionProvider();
      assertTrue(announced.getRight().getResolveProvider());
      assertTrue(
          announced
              .getRight()
              .getCodeActionKinds()
              .containsAll(
                  List.of(
                      "quickfix",
                      "refactor.rewrite",
                      "refactor.extract",
                      "refactor.move",
                      "source.organizeReferences")));
    }
  }

  @Test
  void theEditOfARefactoringComesWhenItIsChosen() throws Exception {
    try (ServerUnderTest server = start(lazy())) {
      CodeAction action = named("把“读懂坐标轴”上移一节", server.actions(HEADING, "refactor.move"));
      assertEquals("refactor.move", action.getKind());
      assertNull(action.getEdit());
      CodeAction resolved = ServerUnderTest.answer(server.documents().resolveCodeAction(action));
      assertEquals(
          1,
          resolved.getEdit().getDocumentChanges().get(0).getLeft().getTextDocument().getVersion());
      assertEquals(6, resolved.getEdit().getDocumentChanges().get(0).getLeft().getEdits().size());
    }
  }

  @Test
  void anEditForATextThatIsGoneIsRefused() throws Exception {
    try (ServerUnderTest server = start(lazy())) {
      CodeAction action = named("把“读懂坐标轴”上移一节", server.actions(HEADING, "refactor"));
      server.change(2, null, Lessons.ENGLISH);
      var stale = server.documents().resolveCodeAction(action);
      assertThrows(ExecutionException.class, () -> ServerUnderTest.answer(stale));
    }
  }

  @Test
  void whatCannotBeDoneSaysWhy() throws Exception {
    try (ServerUnderTest server = start(lazy())) {
      CodeAction action = named("把“读懂坐标轴”下移一节", server.actions(HEADING, "refactor"));
      assertTrue(action.getDisabled().getReason().startsWith("参考文献和讨论"));
    }
  }

  @Test
  void aClientThatCannotWaitGetsTheEditAtOnce() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      CodeAction action = named("把“读懂坐标轴”上移一节", server.actions(HEADING, "refactor"));
      assertNotNull(action.getEdit());
      assertTrue(
          server.actions(HEADING, "refactor").stream()
              .noneMatch(either -> either.getRight().getTitle().contains("下移")));
    }
    try (ServerUnderTest server = start(Capabilities.appliedEdits())) {
      assertTrue(server.actions(HEADING).stream().allMatch(either -> either.isLeft()));
      assertTrue(server.actions(HEADING).size() >= 3);
    }
  }

  @Test
  void nothingIsOfferedUnaskedInsideASection() throws Exception {
    try (ServerUnderTest server = start(lazy())) {
      Range inside = new Range(new Position(37, 5), new Position(37, 5));
      assertEquals(List.of(), server.actions(inside));
      assertTrue(server.actions(inside, "refactor").size() >= 4);
    }
  }

  @Test
  void referencesAreOrganized() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      String few = "- Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.\n";
      server.change(2, null, Lessons.CHINESE.replace("\n" + few + "\n---", "\n\n---"));
      Range top = new Range(new Position(0, 0), new Position(0, 0));
      CodeAction action = server.actions(top, "source.organizeReferences").get(0).getRight();
      assertTrue(action.getEdit().toString().contains("Few, S. (2012)"), action.toString());
    }
  }

  private static CodeAction named(
      String title,
      List<org.eclipse.lsp4j.jsonrpc.messages.Either<org.eclipse.lsp4j.Command, CodeAction>>
          actions) {
    for (var action : actions) {
      if (action.getRight().getTitle().equals(title)) {
        return action.getRight();
      }
    }
    throw new AssertionError(title + " in " + actions);
  }

  private static ClientCapabilities lazy() {
    ClientCapabilities capabilities = Capabilities.all();
    var actions = capabilities.getTextDocument().getCodeAction();
    actions.setDataSupport(true);
    actions.setDisabledSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    return capabilities;
  }

  private static ServerUnderTest start(ClientCapabilities capabilities) throws Exception {
    ServerUnderTest server = ServerUnderTest.initialized(capabilities, "zh");
    server.open(Lessons.CHINESE);
    return server;
  }
}
