package dev.kegang.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Reads files again that got another name or place, also where the client watches no files for us.
 */
final class RenamedFiles implements Handler {

  private final SettingsSync settings;
  private final CourseIndexing indexing;
  private final LinkSync links;

  RenamedFiles(SettingsSync settings, CourseIndexing indexing, LinkSync links) {
    this.settings = settings;
    this.indexing = indexing;
    this.links = links;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    FileOperations.of(capabilities).setDidRename(FileOperations.onAllFiles());
  }

  @Override
  public void take(Methods methods) {
    methods.notification("workspace/didRenameFiles", RenameFilesParams.class, this::didRenameFiles);
  }

  public void didRenameFiles(RenameFilesParams params) {
    boolean all = false;
    boolean refreshed = false;
    for (FileRename file : params.getFiles()) {
      if (settings.concernsSettings(file.getOldUri())
          || settings.concernsSettings(file.getNewUri())) {
        refreshed = true;
      } else if (WatchedFiles.isMarkdown(file.getOldUri())
          || WatchedFiles.isMarkdown(file.getNewUri())) {
        indexing.changed(file.getOldUri());
        indexing.changed(file.getNewUri());
      } else {
        // It may be a folder with lessons and settings in it.
        all = true;
      }
    }
    if (refreshed || all) {
      settings.readAgain();
    }
    links.filesChanged();
  }
}
