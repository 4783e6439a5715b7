package dev.kegang.lsp.handlers;

import dev.kegang.ide.refactoring.Refactoring;
import dev.kegang.lint.Finding;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.ClientFeatures;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.outline.Section;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code textDocument/codeAction} with fixes and refactorings. What a fix writes is known
 * once it is found and sent with it; what a refactoring writes is worked out when it is chosen.
 */
public final class CodeActionHandler implements Handler {

  private final Session session;

  public CodeActionHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ClientFeatures features = ClientFeatures.of(client);
    if (!features.codeActionLiterals()) {
      // The kinds of actions are for clients that know actions other than commands.
      capabilities.setCodeActionProvider(features.takesCodeActions());
      return;
    }
    List<String> kinds = new ArrayList<>();
    kinds.add(CodeActionKind.QuickFix);
    for (Refactoring.Kind kind : Refactoring.Kind.values()) {
      kinds.add(kind.id());
    }
    kinds.add(FixAllAction.KIND);
    CodeActionOptions options = new CodeActionOptions(kinds);
    if (features.lazyActionEdits()) {
      options.setResolveProvider(true);
    }
    capabilities.setCodeActionProvider(options);
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/codeAction", CodeActionParams.class, this::codeAction);
    methods.request("codeAction/resolve", CodeAction.class, this::resolve);
  }

  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return session.query(
        params.getTextDocument(), List.of(), document -> actions(document, params));
  }

  private List<Either<Command, CodeAction>> actions(Document document, CodeActionParams params) {
    Agreement agreement = session.agreement();
    if (!agreement.client().takesCodeActions()) {
      return List.of();
    }
    List<String> only = params.getContext().getOnly();
    TextRange range = agreement.positions().textRange(document.source(), params.getRange());
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    if (ActionKinds.wanted(CodeActionKind.QuickFix, only)) {
      List<Finding> findings = session.findings().check(document).findings();
      actions.addAll(QuickFixActions.at(range, document, findings, session));
    }
    if (FixAllAction.isAskedFor(only)) {
      actions.addAll(FixAllAction.of(document, session));
    }
    if (isAskedFor(params) || isOnHeading(document, range)) {
      actions.addAll(RefactoringActions.at(range.start(), document, only, session));
    }
    return actions;
  }

  /** A lamp that is lit on every line tells nothing. */
  private static boolean isAskedFor(CodeActionParams params) {
    return params.getContext().getOnly() != null
        || params.getContext().getTriggerKind() == CodeActionTriggerKind.Invoked;
  }

  private static boolean isOnHeading(Document document, TextRange range) {
    for (Section section : document.outline().sections()) {
      if (section.heading().range().touches(range.start())) {
        return true;
      }
    }
    return false;
  }

  public CompletableFuture<CodeAction> resolve(CodeAction action) {
    String uri = RefactoringActions.uri(action);
    return uri == null
        ? CompletableFuture.completedFuture(action)
        : session.compute(workspace -> resolved(action, workspace, uri));
  }

  private @Nullable CodeAction resolved(CodeAction action, Workspace workspace, String uri) {
    Document document = workspace.document(uri);
    if (document == null || RefactoringActions.isStale(action, document)) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.ContentModified, "The text changed.", null));
    }
    return RefactoringActions.resolved(action, document, session);
  }
}
