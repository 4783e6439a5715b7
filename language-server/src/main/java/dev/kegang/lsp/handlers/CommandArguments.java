package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of commands. */
final class CommandArguments {

  private CommandArguments() {}

  /**
   * The document the first argument names: a URI, or the params of the request of the same name.
   *
   * @return null where it names none
   */
  static @Nullable TextDocumentIdentifier document(List<JsonElement> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    JsonElement uri = arguments.get(0);
    if (uri instanceof JsonObject params && params.get("textDocument") instanceof JsonObject id) {
      uri = id.get("uri");
    }
    return uri != null && uri.isJsonPrimitive()
        ? new TextDocumentIdentifier(uri.getAsString())
        : null;
  }

  /**
   * Answers a command about one document as the request of its name is answered.
   *
   * @param answer of the request; never asked where the arguments name no document
   */
  static <T extends @Nullable Object> CompletableFuture<T> aboutDocument(
      String command,
      List<JsonElement> arguments,
      Function<TextDocumentIdentifier, CompletableFuture<T>> answer) {
    TextDocumentIdentifier id = document(arguments);
    return id == null ? CompletableFuture.failedFuture(refused(command)) : answer.apply(id);
  }

  /** The params of the request of the same name; empty where there are none. */
  static JsonObject object(List<JsonElement> arguments) {
    return !arguments.isEmpty() && arguments.get(0) instanceof JsonObject params
        ? params
        : new JsonObject();
  }

  /** A text among params; null where there is none of that name. */
  static @Nullable String text(JsonObject params, String name) {
    JsonElement value = params.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  static ResponseErrorException refused(String command) {
    String message = "Not a command of this server, or not its arguments: " + command;
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }
}
