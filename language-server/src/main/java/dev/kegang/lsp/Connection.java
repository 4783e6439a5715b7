package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The JSON-RPC side of a server: LSP4J's messages and endpoints between a reader and a writer of
 * our own, since LSP4J's reader stays deaf after one broken frame, and its writer stops the reader
 * while the client doesn't read.
 */
final class Connection {

  private static final String INITIALIZE = "initialize";

  private final InputStream input;
  private final MessageJsonHandler json;
  private final Outbox outbox;
  private final RemoteEndpoint remote;
  private final LanguageClient client;
  private final Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(RemoteClient.requests());

  /** The services; messages come only after they were given. */
  private volatile Endpoint services = Services.NONE.endpoint();

  Connection(InputStream input, OutputStream output, ConnectionState state) {
    this.input = new ReadAhead(input, state::inputEnded);
    this.json =
        new MessageJsonHandler(
            methods,
            gson ->
                gson.registerTypeAdapterFactory(new AbsentVersions())
                    .registerTypeAdapterFactory(new WrittenDiagnostics()));
    this.outbox = new Outbox(output, json, state::end);
    Endpoint gate = new LifecycleGate(() -> services, methods::get, state);
    this.remote = new RemoteEndpoint(outbox, gate, Faults::response);
    this.client = new RemoteClient(remote);
    json.setMethodProvider(remote);
    remote.setJsonHandler(json);
  }

  LanguageClient client() {
    return client;
  }

  /**
   * Reads messages and has them answered by services, until the client's stream ends.
   *
   * @param spare is what the calling thread does while there is nothing to read
   * @param onFault is told of faults that no answer can tell of
   */
  void listen(Services answering, SpareTime spare, Consumer<Throwable> onFault) throws IOException {
    spare.readHere();
    methods.putAll(answering.methods());
    services = new IsolatedServices(answering.endpoint(), onFault);
    MessageConsumer validated = new ReflectiveMessageValidator(remote);
    // What a client can do may be said in words of a newer protocol; that is no reason to refuse
    // it.
    MessageConsumer local =
        message ->
            (isInitialize(message) || CompleteTexts.isComplete(message) ? remote : validated)
                .consume(message);
    // Whoever waits for a client that does not read must not be the one that reads what it says.
    Consumer<Boolean> handled = waiting -> spare.handled(!waiting && outbox.hasRoom());
    new FrameReader(input, new MessageReceiver(json, local, outbox, handled)).readAll();
  }

  /** Writes what is still to be written, for so many milliseconds at most. */
  void close(long milliseconds) {
    outbox.close(milliseconds);
  }

  private static boolean isInitialize(Message message) {
    return message instanceof RequestMessage request && INITIALIZE.equals(request.getMethod());
  }
}
