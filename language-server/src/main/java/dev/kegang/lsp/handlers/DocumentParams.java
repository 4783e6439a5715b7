package dev.kegang.lsp.handlers;

import org.eclipse.lsp4j.TextDocumentIdentifier;

/** The params of requests about one document. */
public record DocumentParams(TextDocumentIdentifier textDocument) {}
