package dev.kegang.lsp;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;

/**
 * What answers a client's messages.
 *
 * @param methods that it knows, by their names
 */
record Services(Map<String, JsonRpcMethod> methods, Endpoint endpoint) {

  /** No message is known. */
  static final Services NONE = of(new Methods());

  /** A whole server. */
  static Services of(Lifecycle lifecycle, List<Handler> handlers) {
    Methods methods = new Methods();
    lifecycle.take(methods);
    for (Handler handler : handlers) {
      handler.take(methods);
    }
    return of(methods);
  }

  static Services of(Methods methods) {
    return new Services(methods.known(), methods);
  }
}
