/** The language server: LSP on top of the pure features of {@code dev.kegang.ide}. */
@NullMarked
package dev.kegang.lsp;

import org.jspecify.annotations.NullMarked;
