/**
 * One class per LSP method: what it announces, and how the answer of a feature is put into LSP's
 * words.
 */
@NullMarked
package dev.kegang.lsp.handlers;

import org.jspecify.annotations.NullMarked;
