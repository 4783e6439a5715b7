package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;

/** What concerns several documents, through a whole server. */
final class CourseWireTest {

  private static final String OTHER = "file:///course/other.outline.md";
  private static final String GONE = "file:///course/gone.outline.md";

  @Test
  void whatIsAnnouncedIsWhatThereIs() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(pulling());
      var announced = server.initialize(params).getCapabilities();
      assertTrue(announced.getWorkspaceSymbolProvider().getLeft());
      assertTrue(announced.getTypeHierarchyProvider().getLeft());
      assertTrue(announced.getDiagnosticProvider().isWorkspaceDiagnostics());
      var renames = announced.getWorkspace().getFileOperations().getWillRename();
      assertEquals("**/*", renames.getFilters().get(0).getPattern().getGlob());
    }
  }

  @Test
  void symbolsAreFoundInAllDocuments() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(OTHER, "markdown", Lessons.ENGLISH);
      var found = symbols(server, "坐标");
      assertEquals("2. 读懂坐标轴", found.get(0).getName());
      assertEquals("图表怎样说话📊", found.get(0).getContainerName());
      assertEquals(31, found.get(0).getLocation().getLeft().getRange().getStart().getLine());
      assertEquals(OTHER, symbols(server, "wcs").get(0).getLocation().getLeft().getUri());
    }
  }

  @Test
  void theHierarchyLeadsFromASectionToItsStageAndBack() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      var prepare = new TypeHierarchyPrepareParams(server.id(), new Position(31, 7));
      TypeHierarchyItem item =
          ServerUnderTest.answer(server.documents().prepareTypeHierarchy(prepare)).get(0);
      assertEquals("2. 读懂坐标轴", item.getName());
      for (String name : List.of("图表怎样说话📊", "第二部分：看懂数据", "第一阶段：数据入门")) {
        var up = new TypeHierarchySupertypesParams(item);
        item = ServerUnderTest.answer(server.documents().typeHierarchySupertypes(up)).get(0);
        assertEquals(name, item.getName());
      }
      assertEquals("20课时", item.getDetail());
      var up = new TypeHierarchySupertypesParams(item);
      assertEquals(
          List.of(), ServerUnderTest.answer(server.documents().typeHierarchySupertypes(up)));
      var down = new TypeHierarchySubtypesParams(item);
      assertEquals(
          "第二部分：看懂数据",
          ServerUnderTest.answer(server.documents().typeHierarchySubtypes(down)).get(0).getName());
    }
  }

  @Test
  void linksFollowAFile() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(OTHER, "markdown", "# 课\n\n见[图](lesson.outline.md)。\n");
      var params =
          new RenameFilesParams(
              List.of(new FileRename(ServerUnderTest.URI, "file:///course/a/图.md")));
      var edit =
          ServerUnderTest.answer(server.server().getWorkspaceService().willRenameFiles(params));
      var changed = edit.getDocumentChanges().get(0).getLeft();
      assertEquals(OTHER, changed.getTextDocument().getUri());
      assertEquals("a/图.md", changed.getEdits().get(0).getLeft().getNewText());
    }
  }

  @Test
  void aClientThatAsksForDiagnosticsGetsThemOnceOnly() throws Exception {
    try (ServerUnderTest server = start(pulling())) {
      server.change(2, null, "# 图表\n");
      var first =
          ServerUnderTest.answer(
                  server.documents().diagnostic(new DocumentDiagnosticParams(server.id())))
              .getRelatedFullDocumentDiagnosticReport();
      assertEquals(1, first.getItems().size());
      var params = new DocumentDiagnosticParams(server.id());
      params.setPreviousResultId(first.getResultId());
      var again = ServerUnderTest.answer(server.documents().diagnostic(params));
      assertTrue(again.isRelatedUnchangedDocumentDiagnosticReport());
      server.change(3, null, Lessons.CHINESE);
      var changed = ServerUnderTest.answer(server.documents().diagnostic(params));
      assertTrue(changed.isRelatedFullDocumentDiagnosticReport());
      assertTrue(server.publishedNothing());
    }
  }

  @Test
  void theWorkspaceIsReportedWithWhatChanged() throws Exception {
    try (ServerUnderTest server = start(pulling())) {
      server.open(OTHER, "markdown", "# 图表\n");
      var service = server.server().getWorkspaceService();
      var all =
          ServerUnderTest.answer(service.diagnostic(new WorkspaceDiagnosticParams(List.of())))
              .getItems();
      assertEquals(2, all.size());
      List<PreviousResultId> known = new ArrayList<>();
      for (var item : all) {
        var report = item.getWorkspaceFullDocumentDiagnosticReport();
        known.add(new PreviousResultId(report.getUri(), report.getResultId()));
      }
      known.add(new PreviousResultId(GONE, "1"));
      server.change(2, null, "# 表\n");
      var next = ServerUnderTest.answer(service.diagnostic(new WorkspaceDiagnosticParams(known)));
      int unchanged = 0;
      for (var item : next.getItems()) {
        if (item.isWorkspaceUnchangedDocumentDiagnosticReport()) {
          assertEquals(OTHER, item.getWorkspaceUnchangedDocumentDiagnosticReport().getUri());
          unchanged++;
        } else {
          var report = item.getWorkspaceFullDocumentDiagnosticReport();
          boolean gone = report.getUri().equals(GONE);
          assertEquals(gone, report.getResultId() == null);
          assertEquals(gone ? null : 2, report.getVersion());
        }
      }
      assertEquals(1, unchanged);
    }
  }

  /** LSP4J's client takes either form for the newer one. */
  private static List<? extends WorkspaceSymbol> symbols(ServerUnderTest server, String query)
      throws Exception {
    return ServerUnderTest.answer(
            server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight();
  }

  private static ClientCapabilities pulling() {
    ClientCapabilities capabilities = Capabilities.all();
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    return capabilities;
  }

  private static ServerUnderTest start(ClientCapabilities capabilities) throws Exception {
    ServerUnderTest server = ServerUnderTest.initialized(capabilities, "zh");
    server.open(Lessons.CHINESE);
    return server;
  }
}
