package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

/** The methods that the server takes, as its handlers say. */
final class EveryMethod {

  private EveryMethod() {}

  static Set<String> requests() {
    return methods(false);
  }

  static Set<String> notifications() {
    return methods(true);
  }

  private static Set<String> methods(boolean notifications) {
    Session session = new Session(Runnable::run);
    RecordingClient client = new RecordingClient();
    FaultLog faults = new FaultLog(session, client);
    List<Class<?>> services = new ArrayList<>(List.of(Lifecycle.class));
    for (Handler handler :
        LanguageServerLauncher.handlers(
            session, client, new ManualScheduler(), Runnable::run, faults)) {
      services.add(handler.getClass());
    }
    Set<String> methods = new TreeSet<>();
    for (Class<?> service : services) {
      for (JsonRpcMethod method : ServiceEndpoints.getSupportedMethods(service).values()) {
        if (method.isNotification() == notifications) {
          methods.add(method.getMethodName());
        }
      }
    }
    return methods;
  }
}
