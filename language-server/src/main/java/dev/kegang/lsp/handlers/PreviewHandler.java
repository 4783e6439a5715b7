package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.ide.Preview;
import dev.kegang.lint.Messages;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers {@code kegang/preview}; null for a document that is no outline. */
public final class PreviewHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/preview";

  private final Session session;

  /**
   * What the client gets.
   *
   * @param version of the text that is shown
   * @param html a whole page that runs no script and leads nowhere
   */
  public record PreviewPage(String uri, int version, String title, String html) {}

  public PreviewHandler(Session session) {
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
    methods.request(METHOD, DocumentParams.class, this::preview);
  }

  public CompletableFuture<@Nullable PreviewPage> preview(DocumentParams params) {
    return preview(params.document());
  }

  @Override
  public CompletableFuture<@Nullable PreviewPage> execute(List<JsonElement> arguments) {
    return CommandArguments.aboutDocument(METHOD, arguments, this::preview);
  }

  private CompletableFuture<@Nullable PreviewPage> preview(TextDocumentIdentifier id) {
    return session.query(id, null, this::page);
  }

  private PreviewPage page(Document document) {
    Messages messages = session.agreement().messages();
    return new PreviewPage(
        document.uri(),
        document.version(),
        Preview.title(document.outline(), messages),
        Preview.of(document.outline(), messages));
  }
}
