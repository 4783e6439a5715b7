package dev.kegang.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Keeps what the user set in the editor: asked for where the client answers that, else taken from
 * what it sends.
 */
public final class ConfigurationSync implements Handler {

  private static final String SECTION = "kegang";
  private static final String CHANGED = "workspace/didChangeConfiguration";

  private final Session session;
  private final LanguageClient client;
  private volatile boolean asks;
  private volatile boolean registers;

  public ConfigurationSync(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    var workspace = client.getWorkspace();
    asks = workspace != null && Boolean.TRUE.equals(workspace.getConfiguration());
    registers =
        workspace != null
            && workspace.getDidChangeConfiguration() != null
            && Boolean.TRUE.equals(workspace.getDidChangeConfiguration().getDynamicRegistration());
  }

  @Override
  public void initialized() {
    if (registers) {
      JsonObject options = new JsonObject();
      options.addProperty("section", SECTION);
      Registration registration = new Registration("kegang-configuration", CHANGED, options);
      var unused = client.registerCapability(new RegistrationParams(List.of(registration)));
    }
    if (asks) {
      ask();
    }
  }

  @Override
  public void take(Methods methods) {
    methods.notification(CHANGED, DidChangeConfigurationParams.class, this::didChangeConfiguration);
  }

  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (asks) {
      ask();
    } else if (params.getSettings() instanceof JsonObject settings) {
      session.configure(ClientSettings.of(settings.get(SECTION)));
    }
  }

  private void ask() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    var unused =
        client
            .configuration(new ConfigurationParams(List.of(item)))
            .thenAccept(
                answers -> {
                  if (answers != null && !answers.isEmpty()) {
                    session.configure(ClientSettings.of(answers.get(0)));
                  }
                });
  }
}
