/** The language server for benchmarks, put together where its parts can be seen. */
@NullMarked
package dev.kegang.lsp;

import org.jspecify.annotations.NullMarked;
