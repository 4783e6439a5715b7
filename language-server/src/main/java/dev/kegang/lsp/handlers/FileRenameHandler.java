package dev.kegang.lsp.handlers;

import dev.kegang.ide.FileMoves;
import dev.kegang.lsp.ConcernedLessons;
import dev.kegang.lsp.FileOperations;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/** Answers {@code workspace/willRenameFiles} with the edits that let links follow. */
public final class FileRenameHandler implements Handler {

  private final Session session;

  public FileRenameHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    FileOperations.of(capabilities).setWillRename(FileOperations.onAllFiles());
  }

  @Override
  public void take(Methods methods) {
    methods.request("workspace/willRenameFiles", RenameFilesParams.class, this::willRenameFiles);
  }

  public CompletableFuture<@Nullable WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    List<FileMoves.Move> moves = new ArrayList<>();
    for (FileRename file : params.getFiles()) {
      moves.add(new FileMoves.Move(file.getOldUri(), file.getNewUri()));
    }
    return session.compute(workspace -> edit(workspace, moves));
  }

  private @Nullable WorkspaceEdit edit(Workspace workspace, List<FileMoves.Move> moves) {
    var edits = FileMoves.edits(moves, ConcernedLessons.of(workspace, session));
    return edits.isEmpty() ? null : WorkspaceEdits.of(edits, session.agreement());
  }
}
