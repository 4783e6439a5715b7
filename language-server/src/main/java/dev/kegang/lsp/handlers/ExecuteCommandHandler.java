package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.lsp.ClientFeatures;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Answers {@code workspace/executeCommand} by the command of that name. */
public final class ExecuteCommandHandler implements Handler {

  private final Map<String, ServerCommand> commands = new LinkedHashMap<>();

  public ExecuteCommandHandler(List<ServerCommand> commands) {
    for (ServerCommand command : commands) {
      this.commands.put(command.command(), command);
    }
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ClientFeatures features = ClientFeatures.of(client);
    if (features.codeActionLiterals() || !features.appliedEdits()) {
      commands.remove(ApplyEditCommand.NAME);
    }
    List<String> names = new ArrayList<>(commands.keySet());
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(names));
  }

  @Override
  public void take(Methods methods) {
    methods.request("workspace/executeCommand", ExecuteCommandParams.class, this::executeCommand);
  }

  public CompletableFuture<? extends @Nullable Object> executeCommand(ExecuteCommandParams params) {
    ServerCommand command = commands.get(params.getCommand());
    if (command == null) {
      return CompletableFuture.failedFuture(CommandArguments.refused(params.getCommand()));
    }
    List<JsonElement> arguments = new ArrayList<>();
    if (params.getArguments() != null) {
      for (Object argument : params.getArguments()) {
        if (argument instanceof JsonElement element) {
          arguments.add(element);
        }
      }
    }
    return command.execute(arguments);
  }
}
