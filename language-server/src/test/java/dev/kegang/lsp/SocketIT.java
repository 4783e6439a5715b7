package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Promise;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** On a socket the packaged server serves one editor of this machine, and nobody else. */
final class SocketIT {

  @Test
  void onlyThisMachineCanConnectAndOnlyOnce(TestReporter report) throws Exception {
    Process process = ServerProcess.waiting();
    try {
      int port = ServerProcess.port(process);
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          if (!address.isLoopbackAddress()) {
            assertThrows(IOException.class, () -> new Socket(address, port).close());
          }
        }
      }
      try (Socket editor = new Socket(InetAddress.getLoopbackAddress(), port)) {
        RawClient client = new RawClient(editor.getInputStream(), editor.getOutputStream());
        client.initialize();
        assertThrows(
            ConnectException.class,
            () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        assertTrue(client.isAnswered());
      }
      long start = System.nanoTime();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      Promise.assertKept(500, milliseconds, "the end after the socket's", report);
      assertEquals(1, process.exitValue());
      assertEquals("", PackagedServer.read(process.getInputStream()));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPageInABrowserIsSentAway() throws Exception {
    Process process = ServerProcess.waiting();
    try {
      int port = ServerProcess.port(process);
      for (String verb : List.of("GET", "POST", "PUT", "OPTIONS", "CONNECT", "PROPFIND")) {
        try (Socket browser = new Socket(InetAddress.getLoopbackAddress(), port)) {
          byte[] body = HostileFrames.frame(RawClient.INITIALIZE);
          byte[] head = (verb + " / HTTP/1.1\r\nHost: localhost\r\n").getBytes(UTF_8);
          try {
            browser.getOutputStream().write(HostileFrames.join(head, body));
            assertEquals(-1, browser.getInputStream().read(), verb);
          } catch (IOException e) {
            // Refused while it was still writing or reading.
          }
        }
      }
      try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port);
          Socket editor = new Socket(InetAddress.getLoopbackAddress(), port)) {
        RawClient client = new RawClient(editor.getInputStream(), editor.getOutputStream());
        client.initialize();
        assertTrue(client.isAnswered());
        assertFalse(silent.isClosed());
      }
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    Process first = ServerProcess.waiting();
    try {
      String port = Integer.toString(ServerProcess.port(first));
      Process second =
          new ProcessBuilder(PackagedServer.command("lsp", "--socket", port, "--lang", "en"))
              .start();
      String said = PackagedServer.read(second.getErrorStream());
      assertTrue(said.startsWith("kegang: port " + port + " cannot be used"), said);
      assertEquals(2, second.waitFor());
    } finally {
      first.destroyForcibly();
    }
  }
}
