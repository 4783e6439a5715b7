package dev.kegang.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Lets a message through only while the protocol allows it. */
final class LifecycleGate implements Endpoint {

  private static final String INITIALIZE = "initialize";
  private static final String EXIT = "exit";

  private final Supplier<Endpoint> handlers;
  private final Predicate<String> takesParams;
  private final ConnectionState state;

  /**
   * @param takesParams whether a method is known and takes parameters
   */
  LifecycleGate(Supplier<Endpoint> handlers, Predicate<String> takesParams, ConnectionState state) {
    this.handlers = handlers;
    this.takesParams = takesParams;
    this.state = state;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object parameter) {
    if (state.isNew() && !method.equals(INITIALIZE)) {
      return refused(
          ResponseErrorCode.ServerNotInitialized, "The first request must be initialize.");
    }
    if (state.isShutDown()) {
      return refused(ResponseErrorCode.InvalidRequest, "The server is shut down.");
    }
    if (!state.isNew() && method.equals(INITIALIZE)) {
      return refused(ResponseErrorCode.InvalidRequest, "The server is initialized already.");
    }
    if (parameter == null && takesParams.test(method)) {
      return refused(ResponseErrorCode.InvalidParams, method + " needs params.");
    }
    return handlers.get().request(method, parameter);
  }

  @Override
  public void notify(String method, @Nullable Object parameter) {
    boolean allowed = !state.isNew() && !state.isShutDown();
    boolean complete = parameter != null || !takesParams.test(method);
    if (method.equals(EXIT) || (allowed && complete)) {
      handlers.get().notify(method, parameter);
    }
  }

  private static CompletableFuture<Object> refused(ResponseErrorCode code, String message) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(new ResponseError(code, message, null)));
  }
}
