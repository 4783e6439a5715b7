package dev.kegang.ide;

import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.List;

/**
 * What changes in one document.
 *
 * @param edits not overlapping
 */
public record DocumentEdits(Document document, List<TextEdit> edits) {}
