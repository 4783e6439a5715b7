package dev.kegang.lsp.handlers;

import com.google.gson.JsonObject;
import dev.kegang.ide.CourseNode;
import dev.kegang.ide.CoursePath;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.CourseDocuments;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests of a type hierarchy: up from a section to its lesson, part and stage, down
 * from a stage to its parts, lessons and sections.
 */
public final class TypeHierarchyHandler implements Handler {

  private static final String OFFSET = "offset";

  private final Session session;

  public TypeHierarchyHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setTypeHierarchyProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/prepareTypeHierarchy", TypeHierarchyPrepareParams.class, this::prepare);
    methods.request(
        "typeHierarchy/supertypes", TypeHierarchySupertypesParams.class, this::supertypes);
    methods.request("typeHierarchy/subtypes", TypeHierarchySubtypesParams.class, this::subtypes);
  }

  public CompletableFuture<@Nullable List<TypeHierarchyItem>> prepare(
      TypeHierarchyPrepareParams params) {
    Workspace workspace = session.workspace();
    return session.query(
        params.getTextDocument(),
        null,
        document -> {
          Agreement agreement = session.agreement();
          int offset = agreement.positions().offset(document.source(), params.getPosition());
          CoursePath path = path(workspace, document, offset);
          return path == null ? null : List.of(item(path.node(), workspace, agreement));
        });
  }

  public CompletableFuture<List<TypeHierarchyItem>> supertypes(
      TypeHierarchySupertypesParams params) {
    return session.compute(
        workspace -> {
          CoursePath path = path(workspace, params.getItem());
          return path == null || path.above() == null
              ? List.of()
              : items(List.of(path.above()), workspace);
        });
  }

  public CompletableFuture<List<TypeHierarchyItem>> subtypes(TypeHierarchySubtypesParams params) {
    return session.compute(
        workspace -> {
          CoursePath path = path(workspace, params.getItem());
          return path == null ? List.of() : items(path.node().children(), workspace);
        });
  }

  private @Nullable CoursePath path(Workspace workspace, TypeHierarchyItem item) {
    Document document = CourseDocuments.at(item.getUri(), workspace, session);
    boolean known = item.getData() instanceof JsonObject data && data.has(OFFSET);
    return document == null || !known
        ? null
        : path(workspace, document, ((JsonObject) item.getData()).get(OFFSET).getAsInt());
  }

  private @Nullable CoursePath path(Workspace workspace, Document document, int offset) {
    return CoursePath.at(
        document, offset, CourseLessons.known(session, workspace), session.agreement().messages());
  }

  private List<TypeHierarchyItem> items(List<CourseNode> nodes, Workspace workspace) {
    List<TypeHierarchyItem> items = new ArrayList<>(nodes.size());
    for (CourseNode node : nodes) {
      items.add(item(node, workspace, session.agreement()));
    }
    return items;
  }

  private static TypeHierarchyItem item(CourseNode node, Workspace workspace, Agreement agreement) {
    Positions positions = agreement.positions();
    Document document = workspace.document(node.uri());
    Range selection = CoursePlaces.selection(node, workspace, positions);
    // Where the text is not at hand, the name stands for all of it.
    Range range = document == null ? selection : positions.range(document.source(), node.range());
    TypeHierarchyItem item =
        new TypeHierarchyItem(
            node.name(), kind(node.kind()), node.uri(), range, selection, node.hours());
    JsonObject data = new JsonObject();
    data.addProperty(OFFSET, node.selection().range().start());
    item.setData(data);
    return item;
  }

  private static SymbolKind kind(CourseNode.Kind kind) {
    return switch (kind) {
      case STAGE, PART -> SymbolKind.Namespace;
      case LESSON -> SymbolKind.Module;
      case SECTION -> SymbolKind.Class;
    };
  }
}
