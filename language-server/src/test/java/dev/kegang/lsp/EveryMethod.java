package dev.kegang.lsp;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;

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
    ManualScheduler scheduler = new ManualScheduler();
    List<Handler> handlers =
        LanguageServerLauncher.handlers(session, client, scheduler, Runnable::run, faults);
    ParentWatch nobody = new ParentWatch(process -> null, scheduler, () -> {});
    Lifecycle lifecycle = new Lifecycle(session, new ConnectionState(), nobody, handlers, null);
    Set<String> methods = new TreeSet<>();
    for (JsonRpcMethod method : Services.of(lifecycle, handlers).methods().values()) {
      if (method.isNotification() == notifications) {
        methods.add(method.getMethodName());
      }
    }
    return methods;
  }
}
