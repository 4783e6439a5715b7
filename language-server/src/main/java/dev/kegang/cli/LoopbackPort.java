package dev.kegang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Waits on a port of this machine, which no other machine can reach, for the one editor that is to
 * be served. Whoever speaks HTTP is sent away: a page in a browser can connect too.
 */
final class LoopbackPort implements AutoCloseable {

  /** The longest word that HTTP begins with, and the blank behind it. */
  private static final int LONGEST_VERB = 16;

  private final ServerSocket server;

  /** The editor's connection, once there is one. */
  private final CompletableFuture<Editor> editor = new CompletableFuture<>();

  /**
   * An editor that is connected.
   *
   * @param input what it says, from the first byte
   */
  record Editor(Socket socket, InputStream input) {}

  /**
   * Begins to wait.
   *
   * @param port 0 for any that is free
   * @throws IOException where the port can't be used
   */
  LoopbackPort(int port) throws IOException {
    server = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    Thread accepting = new Thread(this::accept, "kegang-port");
    accepting.setDaemon(true);
    accepting.start();
  }

  int number() {
    return server.getLocalPort();
  }

  /** Waits for the editor; from then on nobody else can connect. */
  Editor await() throws IOException {
    try {
      Editor connected = editor.join();
      server.close();
      return connected;
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (editor.isDone() && !editor.isCompletedExceptionally()) {
      editor.join().socket().close();
    }
  }

  private void accept() {
    try {
      while (!editor.isDone()) {
        Socket socket = server.accept();
        Thread listening = new Thread(() -> greet(socket), "kegang-greeting");
        listening.setDaemon(true);
        listening.start();
      }
    } catch (IOException e) {
      editor.completeExceptionally(e);
    }
  }

  /** Takes a connection for the editor's unless it begins like HTTP. */
  private void greet(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      PushbackInputStream input = new PushbackInputStream(socket.getInputStream(), LONGEST_VERB);
      if (speaksHttp(input) || !editor.complete(new Editor(socket, input))) {
        socket.close();
      }
    } catch (IOException e) {
      // Whoever it was is gone.
    }
  }

  /** Whether what comes first is a word in capitals and a blank, or nothing at all. */
  private static boolean speaksHttp(PushbackInputStream input) throws IOException {
    byte[] begin = new byte[LONGEST_VERB];
    int length = 0;
    boolean undecided = true;
    boolean http = false;
    while (undecided) {
      int next = input.read();
      if (next < 0) {
        return true;
      }
      begin[length++] = (byte) next;
      http = next == ' ' && length > 1;
      undecided = next >= 'A' && next <= 'Z' && length < LONGEST_VERB;
    }
    input.unread(begin, 0, length);
    return http;
  }
}
