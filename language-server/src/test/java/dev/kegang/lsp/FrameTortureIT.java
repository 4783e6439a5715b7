package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged server answers after everything, on its standard streams and on a socket. */
final class FrameTortureIT {

  @Test
  void onStandardStreams() throws Exception {
    try (ServerProcess server = ServerProcess.start()) {
      endure(server);
      assertEquals("", server.errors());
    }
  }

  @Test
  void onASocket() throws Exception {
    try (ServerProcess server = ServerProcess.onSocket()) {
      endure(server);
      assertEquals("", PackagedServer.read(server.process().getInputStream()));
    }
  }

  private static void endure(ServerProcess server) throws Exception {
    RawClient client = server.client();
    client.initialize();
    assertEquals(List.of(), FrameTorture.deaf(client));
    assertEquals(List.of(), FrameTorture.unanswered(client));
    client.send("{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"shutdown\"}");
    client.answer("\"last\"");
    client.send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertEquals(0, server.exitCode());
  }
}
