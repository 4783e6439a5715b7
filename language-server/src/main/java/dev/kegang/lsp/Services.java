package dev.kegang.lsp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

/**
 * What answers a client's messages.
 *
 * @param methods that it knows, by their names
 */
record Services(Map<String, JsonRpcMethod> methods, Endpoint endpoint) {

  /** No message is known. */
  static final Services NONE = new Services(Map.of(), ServiceEndpoints.toEndpoint(List.of()));

  /** The annotated methods of some objects. */
  static Services of(Collection<?> answering) {
    Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
    for (Object service : answering) {
      methods.putAll(ServiceEndpoints.getSupportedMethods(service.getClass()));
    }
    return new Services(methods, ServiceEndpoints.toEndpoint(List.copyOf(answering)));
  }
}
