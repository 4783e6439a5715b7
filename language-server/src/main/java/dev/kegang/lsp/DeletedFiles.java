package dev.kegang.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Forgets files that are deleted, and those in folders that are, of which watching clients tell
 * nothing.
 */
final class DeletedFiles implements Handler {

  private final SettingsSync settings;
  private final CourseIndexing indexing;
  private final LinkSync links;

  DeletedFiles(SettingsSync settings, CourseIndexing indexing, LinkSync links) {
    this.settings = settings;
    this.indexing = indexing;
    this.links = links;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    FileOperations.of(capabilities).setDidDelete(FileOperations.onAllFiles());
  }

  @Override
  public void take(Methods methods) {
    methods.notification("workspace/didDeleteFiles", DeleteFilesParams.class, this::didDeleteFiles);
  }

  public void didDeleteFiles(DeleteFilesParams params) {
    for (FileDelete file : params.getFiles()) {
      if (settings.concernsSettings(file.getUri()) || settings.areIn(file.getUri())) {
        settings.refresh(file.getUri());
      } else {
        indexing.changed(file.getUri());
      }
    }
    links.filesChanged();
  }
}
