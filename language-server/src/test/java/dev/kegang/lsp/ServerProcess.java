package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The packaged server as a process that a test talks to in bytes. */
final class ServerProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final RawClient client;

  private ServerProcess(Process process, RawClient client) {
    this.process = process;
    this.client = client;
  }

  /**
   * One on its standard streams.
   *
   * @param options for Java
   */
  static ServerProcess start(String... options) throws IOException {
    return start(UnaryOperator.identity(), options);
  }

  /**
   * One on its standard streams.
   *
   * @param reading makes the stream that the client reads of the one that the server writes
   */
  static ServerProcess start(UnaryOperator<InputStream> reading, String... options)
      throws IOException {
    Process process = new ProcessBuilder(PackagedServer.command(List.of(options), "lsp")).start();
    return new ServerProcess(
        process, new RawClient(reading.apply(process.getInputStream()), process.getOutputStream()));
  }

  /** One whose calls of the system another program writes down. */
  static ServerProcess under(List<String> program, String... options) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(PackagedServer.command(List.of(options), "lsp"));
    Process process = new ProcessBuilder(command).start();
    return new ServerProcess(
        process, new RawClient(process.getInputStream(), process.getOutputStream()));
  }

  /** One on a socket; its client is connected. */
  static ServerProcess onSocket() throws IOException {
    Process process = waiting();
    int port = port(process);
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    return new ServerProcess(
        process, new RawClient(socket.getInputStream(), socket.getOutputStream()));
  }

  /** One that waits on a socket. */
  static Process waiting() throws IOException {
    return new ProcessBuilder(PackagedServer.command("lsp", "--socket", "0", "--lang", "en"))
        .start();
  }

  /** The port a process says it waits on. */
  static int port(Process process) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8)).readLine();
    return Integer.parseInt(line.replaceAll("\\D", ""));
  }

  RawClient client() {
    return client;
  }

  Process process() {
    return process;
  }

  /** Closes the stream the server reads; gives how many milliseconds it takes it to end. */
  long millisecondsToEnd() throws Exception {
    long start = System.nanoTime();
    client.close();
    exitCode();
    return (System.nanoTime() - start) / 1_000_000;
  }

  int exitCode() throws Exception {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not end");
    }
    return process.exitValue();
  }

  /** All that the process wrote to standard error until its end. */
  String errors() throws IOException {
    return PackagedServer.read(process.getErrorStream());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
