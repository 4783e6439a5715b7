package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Follows the folders the client works in, such as projects that are opened and closed. */
final class WorkspaceFoldersSync implements Handler {

  private final Session session;
  private final SettingsSync settings;

  WorkspaceFoldersSync(Session session, SettingsSync settings) {
    this.session = session;
    this.settings = settings;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    if (client.getWorkspace() == null
        || !Boolean.TRUE.equals(client.getWorkspace().getWorkspaceFolders())) {
      return;
    }
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    WorkspaceServerCapabilities workspace =
        capabilities.getWorkspace() == null
            ? new WorkspaceServerCapabilities()
            : capabilities.getWorkspace();
    workspace.setWorkspaceFolders(folders);
    capabilities.setWorkspace(workspace);
  }

  @Override
  public void take(Methods methods) {
    methods.notification(
        "workspace/didChangeWorkspaceFolders",
        DidChangeWorkspaceFoldersParams.class,
        this::didChangeWorkspaceFolders);
  }

  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<String> folders = new ArrayList<>(session.roots().workspaceFolders());
    for (String removed : paths(params.getEvent().getRemoved())) {
      folders.remove(removed);
    }
    for (String added : paths(params.getEvent().getAdded())) {
      if (!folders.contains(added)) {
        folders.add(added);
      }
    }
    if (!folders.equals(session.roots().workspaceFolders())) {
      settings.workIn(folders);
    }
  }

  private static List<String> paths(@Nullable List<WorkspaceFolder> folders) {
    List<String> paths = new ArrayList<>();
    for (WorkspaceFolder folder : folders == null ? List.<WorkspaceFolder>of() : folders) {
      String path = FileUri.location(folder.getUri());
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }
}
