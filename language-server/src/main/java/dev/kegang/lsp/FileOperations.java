package dev.kegang.lsp;

import java.util.List;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What is announced about files and folders that are renamed or deleted. */
public final class FileOperations {

  private FileOperations() {}

  /** What is announced so far, to be added to. */
  public static FileOperationsServerCapabilities of(ServerCapabilities capabilities) {
    WorkspaceServerCapabilities workspace = capabilities.getWorkspace();
    if (workspace == null) {
      workspace = new WorkspaceServerCapabilities();
      capabilities.setWorkspace(workspace);
    }
    FileOperationsServerCapabilities operations = workspace.getFileOperations();
    if (operations == null) {
      operations = new FileOperationsServerCapabilities();
      workspace.setFileOperations(operations);
    }
    return operations;
  }

  /** Of whatever name: links lead to pictures and folders as well. */
  public static FileOperationOptions onAllFiles() {
    return new FileOperationOptions(
        List.of(new FileOperationFilter(new FileOperationPattern("**/*"), "file")));
  }
}
