package dev.kegang.lsp;

import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Puts edits into the form the client takes. */
public final class WorkspaceEdits {

  private WorkspaceEdits() {}

  /** Edits of one document; where the client can tell, only for the version they were made for. */
  public static WorkspaceEdit of(Document document, List<TextEdit> edits, Agreement agreement) {
    if (!agreement.client().documentChanges()) {
      return new WorkspaceEdit(
          Map.of(document.uri(), agreement.positions().edits(document.source(), edits)));
    }
    List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> converted = new ArrayList<>();
    for (TextEdit edit : edits) {
      converted.add(Either.forLeft(agreement.positions().edit(document.source(), edit)));
    }
    var id = new VersionedTextDocumentIdentifier(document.uri(), document.version());
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(id, converted))));
  }
}
