package dev.kegang.lsp.handlers;

import com.google.gson.JsonObject;
import dev.kegang.ide.Lens;
import dev.kegang.ide.Lenses;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

/** Answers {@code textDocument/codeLens}; what a line says is worked out when it is seen. */
public final class CodeLensHandler implements Handler {

  private static final String URI = "uri";
  private static final String SECTION = "section";

  private final Session session;

  public CodeLensHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setCodeLensProvider(new CodeLensOptions(true));
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/codeLens", CodeLensParams.class, this::codeLens);
    methods.request("codeLens/resolve", CodeLens.class, this::resolve);
  }

  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return session.query(params.getTextDocument(), List.of(), this::lenses);
  }

  private List<CodeLens> lenses(Document document) {
    List<CodeLens> lenses = new ArrayList<>();
    if (!session.clientSettings().codeLens()) {
      return lenses;
    }
    for (Lens lens : Lenses.of(document.outline())) {
      JsonObject data = new JsonObject();
      data.addProperty(URI, document.uri());
      data.addProperty(SECTION, lens.section());
      var range = session.agreement().positions().range(document.source(), lens.range());
      lenses.add(new CodeLens(range, null, data));
    }
    return lenses;
  }

  public CompletableFuture<CodeLens> resolve(CodeLens lens) {
    return session.compute(workspace -> resolved(lens, workspace));
  }

  private CodeLens resolved(CodeLens lens, Workspace workspace) {
    String text = "";
    String uri = "";
    if (lens.getData() instanceof JsonObject data && data.has(URI) && data.has(SECTION)) {
      uri = data.get(URI).getAsString();
      Document document = workspace.document(uri);
      if (document != null && document.isOutline()) {
        int section = data.get(SECTION).getAsInt();
        text = Lenses.text(document.outline(), section, session.agreement().messages());
      }
    }
    lens.setCommand(ShowPlaceCommand.of(text, new Location(uri, lens.getRange())));
    return lens;
  }
}
