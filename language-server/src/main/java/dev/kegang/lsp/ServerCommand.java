package dev.kegang.lsp;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Something a client can have done by name, with {@code workspace/executeCommand}. */
public interface ServerCommand {

  /**
   * Its name. Commands that are requests as well have the request's name, which no editor takes for
   * one of its own.
   */
  String command();

  /**
   * Does it.
   *
   * @param arguments as the client sent them
   * @return what the client gets; fails with a {@code ResponseErrorException} where the arguments
   *     are none of this command's
   */
  CompletableFuture<? extends @Nullable Object> execute(List<JsonElement> arguments);
}
