package dev.kegang.lsp;

import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;

/**
 * Tells of the messages that come with every key whether all is there that must be. LSP4J finds
 * that out for any message, by way of reflection; that takes as long as reading the message.
 */
final class CompleteTexts {

  private CompleteTexts() {}

  /** Whether a message is one of these and complete; of others nothing is said. */
  static boolean isComplete(Message message) {
    if (!(message instanceof NotificationMessage notification)
        || message.getJsonrpc() == null
        || notification.getMethod() == null) {
      return false;
    }
    Object params = notification.getParams();
    return params instanceof DidChangeTextDocumentParams change
        ? isComplete(change)
        : params instanceof DidOpenTextDocumentParams open && isComplete(open.getTextDocument());
  }

  private static boolean isComplete(DidChangeTextDocumentParams change) {
    VersionedTextDocumentIdentifier document = change.getTextDocument();
    List<TextDocumentContentChangeEvent> changes = change.getContentChanges();
    if (document == null || document.getUri() == null || changes == null) {
      return false;
    }
    for (TextDocumentContentChangeEvent event : changes) {
      if (event == null || event.getText() == null || !isComplete(event.getRange())) {
        return false;
      }
    }
    return true;
  }

  /** A text that is new as a whole has no range. */
  private static boolean isComplete(Range range) {
    return range == null || (range.getStart() != null && range.getEnd() != null);
  }

  private static boolean isComplete(TextDocumentItem document) {
    return document != null
        && document.getUri() != null
        && document.getLanguageId() != null
        && document.getText() != null;
  }
}
