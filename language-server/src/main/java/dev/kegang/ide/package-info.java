/**
 * One pure class per editor feature: from an outline and a place to a result, without any of LSP's
 * types.
 */
@NullMarked
package dev.kegang.ide;

import org.jspecify.annotations.NullMarked;
