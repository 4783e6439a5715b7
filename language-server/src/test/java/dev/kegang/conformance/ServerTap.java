package dev.kegang.conformance;

import com.google.gson.JsonObject;
import dev.kegang.conformance.Conversation.Sender;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A program that stands between a real editor and the server it starts, and writes every message
 * into a file of its own in a folder: {@code ServerTap FOLDER COMMAND…}. Commands that start no
 * server are run as they are.
 */
public final class ServerTap {

  /** The command of the program that starts a server. */
  private static final String SERVER = "lsp";

  private ServerTap() {}

  /** The command that starts a server with this in between. */
  public static List<String> command(Path folder, List<String> server) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(origin(ServerTap.class) + File.pathSeparator + origin(JsonObject.class));
    command.add(ServerTap.class.getName());
    command.add(folder.toString());
    command.addAll(server);
    return command;
  }

  private static Path origin(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Passes everything on until the server ends. */
  public static void main(String[] arguments) throws Exception {
    List<String> command = List.of(arguments).subList(1, arguments.length);
    if (!command.contains(SERVER)) {
      System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path file = Files.createTempFile(folder, "conversation-", RecordedConversation.ENDING);
    Process server =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    InputStream fromClient = new FileInputStream(FileDescriptor.in);
    OutputStream toServer = FrameTap.on(server.getOutputStream(), written(file, Sender.CLIENT));
    Thread requests = new Thread(() -> pump(fromClient, toServer));
    requests.setDaemon(true);
    requests.start();
    pump(
        FrameTap.on(server.getInputStream(), written(file, Sender.SERVER)),
        new FileOutputStream(FileDescriptor.out));
    System.exit(server.waitFor());
  }

  private static Consumer<JsonObject> written(Path file, Sender sender) {
    return message ->
        write(file, RecordedConversation.line(System.currentTimeMillis(), sender, message));
  }

  private static synchronized void write(Path file, String line) {
    try {
      // Not as a string: half a surrogate pair would be refused.
      Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pump(InputStream from, OutputStream to) {
    byte[] buffer = new byte[8192];
    try (to) {
      for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
        to.write(buffer, 0, count);
        to.flush();
      }
    } catch (IOException e) {
      // One side is gone; the other ends with it.
    }
  }
}
