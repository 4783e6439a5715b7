package dev.kegang.lsp.handlers;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Has the client show a place: what a line above a heading does when it is clicked. Editors don't
 * agree on a command of their own for that, and some run one without a name, too.
 */
public final class ShowPlaceCommand implements Handler, ServerCommand {

  private static final String NAME = "kegang/showPlace";

  private final LanguageClient client;
  private final Gson gson = new Gson();
  private volatile boolean shows;

  public ShowPlaceCommand(LanguageClient client) {
    this.client = client;
  }

  /** The command with what a line says. */
  static Command of(String title, Location place) {
    return new Command(title, NAME, List.of(place));
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    shows =
        client.getWindow() != null
            && client.getWindow().getShowDocument() != null
            && client.getWindow().getShowDocument().isSupport();
  }

  /** It is asked for by {@code workspace/executeCommand}. */
  @Override
  public void take(Methods methods) {}

  @Override
  public String command() {
    return NAME;
  }

  /** Does nothing where the client can't show documents. */
  @Override
  public CompletableFuture<@Nullable Object> execute(List<JsonElement> arguments) {
    Location place = place(arguments);
    if (place == null) {
      return CompletableFuture.failedFuture(CommandArguments.refused(NAME));
    }
    if (!shows) {
      return CompletableFuture.completedFuture(null);
    }
    ShowDocumentParams params = new ShowDocumentParams(place.getUri());
    params.setTakeFocus(true);
    params.setSelection(place.getRange());
    return client.showDocument(params).thenApply(shown -> null);
  }

  private @Nullable Location place(List<JsonElement> arguments) {
    if (arguments.size() != 1 || !arguments.get(0).isJsonObject()) {
      return null;
    }
    try {
      Location place = gson.fromJson(arguments.get(0), Location.class);
      return place.getUri() == null || place.getRange() == null ? null : place;
    } catch (JsonParseException | IllegalArgumentException e) {
      return null;
    }
  }
}
