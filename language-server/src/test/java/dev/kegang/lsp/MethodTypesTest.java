package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages are named by hand, and read as what LSP4J declares them to be. */
final class MethodTypesTest {

  @Test
  void whatTheClientAnswersIsReadAsDeclared() {
    Map<String, JsonRpcMethod> declared =
        ServiceEndpoints.getSupportedMethods(LanguageClient.class);
    RemoteClient.requests()
        .forEach(
            (name, ours) -> {
              JsonRpcMethod theirs = requireNonNull(declared.get(name), name);
              assertEquals(theirs.getReturnType(), ours.getReturnType(), name);
              assertArrayEquals(theirs.getParameterTypes(), ours.getParameterTypes(), name);
            });
  }

  @Test
  void whatTheClientSendsIsReadAsDeclared(@TempDir Path folder) {
    Map<String, JsonRpcMethod> declared =
        ServiceEndpoints.getSupportedMethods(LanguageServer.class);
    Methods methods = new Methods();
    ServerInHand server = new ServerInHand(folder, Capabilities.all(), "");
    for (Handler handler : server.handlers()) {
      handler.take(methods);
    }
    int compared = 0;
    for (JsonRpcMethod ours : methods.known().values()) {
      JsonRpcMethod theirs = declared.get(ours.getMethodName());
      if (theirs != null) {
        compared++;
        assertEquals(theirs.isNotification(), ours.isNotification(), ours.getMethodName());
        assertArrayEquals(
            theirs.getParameterTypes(), ours.getParameterTypes(), ours.getMethodName());
      }
    }
    assertTrue(compared > 30, "compared: " + compared);
  }
}
