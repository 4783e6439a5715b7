package dev.kegang.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A program that stands between a real editor and the server it starts, and writes down every
 * message, one a line: {@code ServerTap LOG COMMAND…}.
 */
public final class ServerTap {

  private ServerTap() {}

  /** The command that starts a server with this in between. */
  public static List<String> command(Path log, List<String> server) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(origin(ServerTap.class) + File.pathSeparator + origin(JsonObject.class));
    command.add(ServerTap.class.getName());
    command.add(log.toString());
    command.addAll(server);
    return command;
  }

  private static Path origin(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** What was said, checked; a request that came just before the end may have no answer. */
  public static Conversation conversation(Path log) throws IOException {
    Conversation conversation = new Conversation();
    for (String line : Files.readAllLines(log)) {
      JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
      JsonElement sender = entry.get("sender");
      conversation.pass(Sender.valueOf(sender.getAsString()), entry.getAsJsonObject("message"));
    }
    return conversation;
  }

  /** Passes everything on until the server ends. */
  public static void main(String[] arguments) throws Exception {
    Path log = Path.of(arguments[0]);
    Files.writeString(log, "");
    Process server =
        new ProcessBuilder(List.of(arguments).subList(1, arguments.length))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    InputStream fromClient = new FileInputStream(FileDescriptor.in);
    OutputStream toServer = FrameTap.on(server.getOutputStream(), written(log, Sender.CLIENT));
    Thread requests = new Thread(() -> pump(fromClient, toServer));
    requests.setDaemon(true);
    requests.start();
    pump(
        FrameTap.on(server.getInputStream(), written(log, Sender.SERVER)),
        new FileOutputStream(FileDescriptor.out));
    System.exit(server.waitFor());
  }

  private static Consumer<JsonObject> written(Path log, Sender sender) {
    return message -> {
      JsonObject entry = new JsonObject();
      entry.addProperty("sender", sender.name());
      entry.add("message", message);
      write(log, entry + "\n");
    };
  }

  private static synchronized void write(Path log, String line) {
    try {
      Files.writeString(log, line, StandardOpenOption.APPEND);
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
