package dev.kegang.lsp;

import dev.kegang.ide.DocumentEdits;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    return of(List.of(new DocumentEdits(document, edits)), agreement);
  }

  /** The edits of each of several documents. */
  public static WorkspaceEdit of(List<DocumentEdits> changed, Agreement agreement) {
    if (!agreement.client().documentChanges()) {
      Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
      for (DocumentEdits edits : changed) {
        Document document = edits.document();
        changes.put(document.uri(), agreement.positions().edits(document.source(), edits.edits()));
      }
      return new WorkspaceEdit(changes);
    }
    WorkspaceEdit edit = new WorkspaceEdit(new ArrayList<>());
    for (DocumentEdits edits : changed) {
      edit.getDocumentChanges().add(Either.forLeft(of(edits, agreement)));
    }
    return edit;
  }

  private static TextDocumentEdit of(DocumentEdits edits, Agreement agreement) {
    Document document = edits.document();
    List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> converted = new ArrayList<>();
    for (TextEdit edit : edits.edits()) {
      converted.add(Either.forLeft(agreement.positions().edit(document.source(), edit)));
    }
    // What is read from the disk has no version.
    Integer version = document.version() == 0 ? null : document.version();
    var id = new VersionedTextDocumentIdentifier(document.uri(), version);
    return new TextDocumentEdit(id, converted);
  }
}
