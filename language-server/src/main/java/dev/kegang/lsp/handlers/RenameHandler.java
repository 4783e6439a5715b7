package dev.kegang.lsp.handlers;

import dev.kegang.ide.RenameOutcome;
import dev.kegang.ide.Renaming;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.ConcernedLessons;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/rename} and {@code textDocument/prepareRename}. */
public final class RenameHandler implements Handler {

  private final Session session;

  public RenameHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    var document = client.getTextDocument();
    boolean prepares =
        document != null
            && document.getRename() != null
            && Boolean.TRUE.equals(document.getRename().getPrepareSupport());
    if (prepares) {
      capabilities.setRenameProvider(new RenameOptions(true));
    } else {
      capabilities.setRenameProvider(true);
    }
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/prepareRename", PrepareRenameParams.class, this::prepareRename);
    methods.request("textDocument/rename", RenameParams.class, this::rename);
  }

  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return session.query(
        params.getTextDocument(), null, document -> place(document, params.getPosition()));
  }

  private @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> place(
      Document document, Position position) {
    Agreement agreement = session.agreement();
    int offset = agreement.positions().offset(document.source(), position);
    Renaming.Place place = Renaming.at(document.outline(), offset);
    if (place == null) {
      return null;
    }
    Range range = agreement.positions().range(document.source(), place.name().range());
    return Either3.forSecond(new PrepareRenameResult(range, place.name().text()));
  }

  public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
    Workspace workspace = session.workspace();
    return session.query(
        params.getTextDocument(), null, document -> edit(document, workspace, params));
  }

  private WorkspaceEdit edit(Document document, Workspace workspace, RenameParams params) {
    Agreement agreement = session.agreement();
    int offset = agreement.positions().offset(document.source(), params.getPosition());
    RenameOutcome outcome =
        Renaming.rename(
            document,
            offset,
            params.getNewName(),
            ConcernedLessons.ofCourse(document, workspace, session));
    if (outcome instanceof RenameOutcome.Refused refused) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.RequestFailed, agreement.messages().text(refused.reason()), null));
    }
    return WorkspaceEdits.of(((RenameOutcome.Edits) outcome).documents(), agreement);
  }
}
