package dev.kegang.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to the services; a fault in one of these ends that one message. LSP4J by itself
 * passes errors on to whoever reads messages, and says nothing of notifications that failed.
 */
final class IsolatedServices implements Endpoint {

  private final Endpoint services;
  private final Consumer<Throwable> onFault;

  /**
   * @param onFault is told of notifications that failed, which nobody answers
   */
  IsolatedServices(Endpoint services, Consumer<Throwable> onFault) {
    this.services = services;
    this.onFault = onFault;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object parameter) {
    try {
      return services.request(method, parameter);
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public void notify(String method, @Nullable Object parameter) {
    try {
      services.notify(method, parameter);
    } catch (RuntimeException | Error e) {
      onFault.accept(e);
    }
  }
}
