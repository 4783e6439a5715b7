package dev.kegang.lsp.handlers;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** The params of requests about one document, as the client sent them. */
public record DocumentParams(@Nullable TextDocumentIdentifier textDocument) {

  /**
   * Which document is meant.
   *
   * @throws ResponseErrorException where the client named none
   */
  TextDocumentIdentifier document() {
    if (textDocument == null || textDocument.getUri() == null) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.InvalidParams, "Name a textDocument.", null));
    }
    return textDocument;
  }
}
