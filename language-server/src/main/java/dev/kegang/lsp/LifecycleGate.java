package dev.kegang.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Lets a message through only while the protocol allows it. */
final class LifecycleGate implements Endpoint {

  private static final String INITIALIZE = "initialize";
  private static final String EXIT = "exit";

  private final Supplier<Endpoint> handlers;
  private final Function<String, @Nullable JsonRpcMethod> methods;
  private final ConnectionState state;

  /**
   * @param methods gives what is known of a method; null where that is nothing
   */
  LifecycleGate(
      Supplier<Endpoint> handlers,
      Function<String, @Nullable JsonRpcMethod> methods,
      ConnectionState state) {
    this.handlers = handlers;
    this.methods = methods;
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
    JsonRpcMethod known = methods.apply(method);
    if (known != null && known.isNotification()) {
      return refused(ResponseErrorCode.MethodNotFound, method + " is no request.");
    }
    if (parameter == null && takesParams(known)) {
      return refused(ResponseErrorCode.InvalidParams, method + " needs params.");
    }
    return handlers.get().request(method, parameter);
  }

  @Override
  public void notify(String method, @Nullable Object parameter) {
    JsonRpcMethod known = methods.apply(method);
    boolean allowed = !state.isNew() && !state.isShutDown();
    boolean complete = parameter != null || !takesParams(known);
    boolean fits = known == null || known.isNotification();
    if (method.equals(EXIT) || (allowed && complete && fits)) {
      handlers.get().notify(method, parameter);
    }
  }

  private static boolean takesParams(@Nullable JsonRpcMethod method) {
    return method != null && method.getParameterTypes().length > 0;
  }

  private static CompletableFuture<Object> refused(ResponseErrorCode code, String message) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(new ResponseError(code, message, null)));
  }
}
