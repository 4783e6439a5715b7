package dev.kegang.lsp;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The messages that the server takes, and who takes each. Handlers name theirs: to look for
 * annotations, as LSP4J does, takes a tenth of the server's start.
 */
public final class Methods implements Endpoint {

  /** Messages that a server need not know. */
  private static final String OPTIONAL = "$/";

  private final Map<String, JsonRpcMethod> known = new LinkedHashMap<>();
  private final Map<String, Function<@Nullable Object, CompletableFuture<?>>> takers =
      new HashMap<>();

  /**
   * A request with parameters.
   *
   * @param params what they are
   */
  public <P> void request(
      String method, Class<P> params, Function<P, ? extends CompletableFuture<?>> answer) {
    add(
        JsonRpcMethod.request(method, Object.class, params),
        given -> answer.apply(params.cast(given)));
  }

  /** A request without parameters. */
  void request(String method, Supplier<? extends CompletableFuture<?>> answer) {
    add(JsonRpcMethod.request(method, Object.class), given -> answer.get());
  }

  /**
   * A notification with parameters.
   *
   * @param params what they are
   */
  public <P> void notification(String method, Class<P> params, Consumer<P> taker) {
    add(
        JsonRpcMethod.notification(method, params),
        given -> {
          taker.accept(params.cast(given));
          return CompletableFuture.completedFuture(null);
        });
  }

  /** A notification without parameters. */
  void notification(String method, Runnable taker) {
    add(
        JsonRpcMethod.notification(method),
        given -> {
          taker.run();
          return CompletableFuture.completedFuture(null);
        });
  }

  /** All of them, by their names. */
  Map<String, JsonRpcMethod> known() {
    return known;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object parameter) {
    Function<@Nullable Object, CompletableFuture<?>> taker = takers.get(method);
    if (taker != null) {
      return taker.apply(parameter);
    }
    return method.startsWith(OPTIONAL)
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(
            new ResponseErrorException(
                new ResponseError(
                    ResponseErrorCode.MethodNotFound,
                    "Unsupported request method: " + method,
                    null)));
  }

  @Override
  public void notify(String method, @Nullable Object parameter) {
    Function<@Nullable Object, CompletableFuture<?>> taker = takers.get(method);
    if (taker != null) {
      var unused = taker.apply(parameter);
    }
  }

  private void add(JsonRpcMethod method, Function<@Nullable Object, CompletableFuture<?>> taker) {
    known.put(method.getMethodName(), method);
    if (takers.put(method.getMethodName(), taker) != null) {
      throw new IllegalStateException("Two take " + method.getMethodName());
    }
  }
}
