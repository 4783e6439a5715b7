package dev.kegang.lsp.handlers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.lsp4j.ServerCapabilities;

/** Announces requests that LSP doesn't know, as {@code experimental: {"kegang/preview": true}}. */
final class ExperimentalCapabilities {

  private ExperimentalCapabilities() {}

  static void announce(ServerCapabilities capabilities, String method) {
    Map<String, Object> announced = new LinkedHashMap<>();
    if (capabilities.getExperimental() instanceof Map<?, ?> before) {
      before.forEach((name, value) -> announced.put(name.toString(), value));
    }
    announced.put(method, true);
    capabilities.setExperimental(announced);
  }
}
