package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.ide.FileExplanation;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers {@code kegang/explainFile}; null for a document that isn't open. */
public final class ExplainFileHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/explainFile";

  private final Session session;

  public ExplainFileHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ExperimentalCapabilities.announce(capabilities, METHOD);
  }

  @Override
  public String command() {
    return METHOD;
  }

  @Override
  public void take(Methods methods) {
    methods.request(METHOD, DocumentParams.class, this::explainFile);
  }

  public CompletableFuture<@Nullable FileExplanation> explainFile(DocumentParams params) {
    return explain(params.document());
  }

  @Override
  public CompletableFuture<@Nullable FileExplanation> execute(List<JsonElement> arguments) {
    return CommandArguments.aboutDocument(METHOD, arguments, this::explain);
  }

  private CompletableFuture<@Nullable FileExplanation> explain(TextDocumentIdentifier id) {
    return session.compute(workspace -> explanation(workspace, id.getUri()));
  }

  private @Nullable FileExplanation explanation(Workspace workspace, String uri) {
    Document document = workspace.document(uri);
    return document == null ? null : FileExplanation.of(document, session.agreement().messages());
  }
}
