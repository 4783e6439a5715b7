package dev.kegang.lsp.handlers;

import com.google.gson.JsonObject;
import dev.kegang.ide.AddressLink;
import dev.kegang.ide.AddressLinks;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Answers {@code textDocument/documentLink}; where a path leads is worked out when it is followed.
 */
public final class DocumentLinkHandler implements Handler {

  private static final String BASE = "base";
  private static final String PATH = "path";

  private final Session session;

  public DocumentLinkHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentLinkProvider(new DocumentLinkOptions(true));
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/documentLink", DocumentLinkParams.class, this::documentLink);
    methods.request("documentLink/resolve", DocumentLink.class, this::resolve);
  }

  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return session.query(params.getTextDocument(), List.of(), this::links);
  }

  private List<DocumentLink> links(Document document) {
    List<DocumentLink> links = new ArrayList<>();
    for (AddressLink found : AddressLinks.of(document.outline())) {
      var range = session.agreement().positions().range(document.source(), found.range());
      if (found.relative()) {
        JsonObject data = new JsonObject();
        data.addProperty(BASE, document.uri());
        data.addProperty(PATH, found.target());
        links.add(new DocumentLink(range, null, data));
      } else if (isUri(found.target())) {
        links.add(new DocumentLink(range, found.target()));
      }
    }
    return links;
  }

  public CompletableFuture<DocumentLink> resolve(DocumentLink link) {
    if (link.getTarget() == null && link.getData() instanceof JsonObject data) {
      boolean complete = data.has(BASE) && data.has(PATH);
      link.setTarget(
          complete
              ? AddressLink.resolved(data.get(BASE).getAsString(), data.get(PATH).getAsString())
              : null);
    }
    return CompletableFuture.completedFuture(link);
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
