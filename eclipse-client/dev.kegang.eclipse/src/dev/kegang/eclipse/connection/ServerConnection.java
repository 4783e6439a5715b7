package dev.kegang.eclipse.connection;

import dev.kegang.eclipse.preferences.KegangPreferences;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4e.server.StreamConnectionProvider;

/**
 * Starts the language server for LSP4E and ends it.
 *
 * <p>LSP4E may start a server twice within its first second and stop the first at once; each connection owns one
 * process and nothing else, so that this does no harm.
 */
public final class ServerConnection implements StreamConnectionProvider, IAdaptable {

  /** Milliseconds; the server ends by itself when its input does. */
  private static final long PATIENCE = 500;

  private Process process;
  private InputStream input;
  private OutputStream output;

  /** Null where the user wants none. */
  private MessageTrace trace;

  @Override
  public synchronized void start() throws IOException {
    if (process != null && process.isAlive()) {
      return;
    }
    ServerProgram program = ServerProgram.installed();
    process = program.process("lsp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    input = process.getInputStream();
    output = process.getOutputStream();
    String level = program.preferences().trace();
    if (!level.equals("off")) {
      trace(level);
    }
  }

  private void trace(String level) {
    try {
      trace = MessageTrace.begin(level);
      input = trace.from(input);
      output = trace.to(output);
    } catch (IOException e) {
      ILog.of(ServerConnection.class).warn(e.getMessage(), e);
    }
  }

  @Override
  public synchronized InputStream getInputStream() {
    return process == null ? null : input;
  }

  @Override
  public synchronized OutputStream getOutputStream() {
    return process == null ? null : output;
  }

  /** Nothing: the server says what it has to say in messages of the protocol. */
  @Override
  public InputStream getErrorStream() {
    return null;
  }

  @Override
  public Object getInitializationOptions(URI rootUri) {
    return Map.of("language", KegangPreferences.current().language());
  }

  /** LSP4E types a new name over all highlighted places, also over those that only mention what is renamed. */
  @Override
  public Object getExperimentalFeaturesPOJO() {
    return Map.of("kegang/typedOverHighlights", true);
  }

  @Override
  public String getTrace(URI rootUri) {
    return KegangPreferences.current().trace();
  }

  @Override
  public synchronized void stop() {
    Process ending = process;
    process = null;
    if (ending == null) {
      return;
    }
    closeInput(ending);
    try {
      if (!ending.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
        ending.destroyForcibly().waitFor(PATIENCE, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      ending.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    if (trace != null) {
      trace.close();
      trace = null;
    }
  }

  private static void closeInput(Process ending) {
    try {
      ending.getOutputStream().close();
    } catch (IOException e) {
      // The pipe is broken, so the process is going already.
    }
  }

  /** LSP4E shows the process in its logs. */
  @Override
  public synchronized <T> T getAdapter(Class<T> adapter) {
    return adapter == ProcessHandle.class && process != null ? adapter.cast(process.toHandle()) : null;
  }

  /** All connections lead to the same server, so that LSP4E keeps one. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ServerConnection;
  }

  @Override
  public int hashCode() {
    return ServerConnection.class.hashCode();
  }
}
