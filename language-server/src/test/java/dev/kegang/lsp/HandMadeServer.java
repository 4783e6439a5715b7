package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import org.eclipse.lsp4j.services.LanguageClient;

/** Both ends of a server whose parts a test puts together itself. */
final class HandMadeServer implements AutoCloseable {

  private final ConnectionState state = new ConnectionState();
  private final Connection connection;
  private final RawClient client;

  HandMadeServer() throws IOException {
    LanguageServerLauncher.silenceLogging();
    Pipe requests = Pipe.open();
    Pipe answers = Pipe.open();
    InputStream input = Channels.newInputStream(requests.source());
    OutputStream output = Channels.newOutputStream(answers.sink());
    connection = new Connection(input, output, state);
    client =
        new RawClient(
            Channels.newInputStream(answers.source()), Channels.newOutputStream(requests.sink()));
  }

  ConnectionState state() {
    return state;
  }

  /** The client as the server sees it. */
  LanguageClient remote() {
    return connection.client();
  }

  /** The client itself. */
  RawClient client() {
    return client;
  }

  /** Has messages answered until the client is gone, which ends the timer; gives who reads them. */
  Thread listen(Services services, SpareTime spare, TimerScheduler timer, FaultLog faults) {
    Thread reader =
        new DaemonThreads("hand-made-server")
            .newThread(
                () -> {
                  try (timer) {
                    connection.listen(services, spare, faults::tell);
                  } catch (IOException e) {
                    // The client is gone.
                  } finally {
                    state.end();
                  }
                });
    reader.start();
    return reader;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
