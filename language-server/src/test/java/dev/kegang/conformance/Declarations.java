package dev.kegang.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** What a client said it can take; a server must not send what needs more. */
final class Declarations {

  /** A property, with the value if not any, that messages of a method may have only if declared. */
  private record Need(String method, String property, String value, String capability) {}

  private static final List<Need> NEEDS =
      List.of(
          diagnostics("relatedInformation", "relatedInformation"),
          diagnostics("codeDescription", "codeDescriptionSupport"),
          diagnostics("data", "dataSupport"),
          diagnostics("tags", "tagSupport"),
          completion("insertTextFormat", "2", "completionItem.snippetSupport"),
          completion("kind", "markdown", "completionItem.documentationFormat=markdown"),
          completion("labelDetails", "", "completionItem.labelDetailsSupport"),
          completion("insertTextMode", "", "completionItem.insertTextModeSupport"),
          completion("preselect", "", "completionItem.preselectSupport"),
          completion("commitCharacters", "", "completionItem.commitCharactersSupport"),
          completion("insert", "", "completionItem.insertReplaceSupport"),
          completion("itemDefaults", "", "completionList.itemDefaults"),
          need("hover", "kind", "markdown", "hover.contentFormat=markdown"),
          need("codeAction", "edit", "", "codeAction.codeActionLiteralSupport"),
          need("codeAction", "kind", "", "codeAction.codeActionLiteralSupport"),
          need("codeAction", "isPreferred", "", "codeAction.isPreferredSupport"),
          need("codeAction", "disabled", "", "codeAction.disabledSupport"),
          need(
              "documentSymbol", "children", "", "documentSymbol.hierarchicalDocumentSymbolSupport"),
          need("documentSymbol", "tags", "", "documentSymbol.tagSupport"),
          need("definition", "targetUri", "", "definition.linkSupport"),
          need("documentLink", "tooltip", "", "documentLink.tooltipSupport"),
          need("foldingRange", "collapsedText", "", "foldingRange.foldingRange.collapsedText"),
          new Need("", "documentChanges", "", "workspace.workspaceEdit.documentChanges"),
          new Need("", "changeAnnotations", "", "workspace.workspaceEdit.changeAnnotationSupport"),
          new Need("initialize", "prepareProvider", "", "textDocument.rename.prepareSupport"),
          new Need(
              "initialize",
              "codeActionKinds",
              "",
              "textDocument.codeAction.codeActionLiteralSupport"));

  private final JsonObject capabilities;

  Declarations(JsonObject capabilities) {
    this.capabilities = capabilities;
  }

  /** What parts of a message need that was not declared. */
  List<String> notDeclared(String method, JsonElement content) {
    List<String> found = new ArrayList<>();
    for (Need need : NEEDS) {
      if ((need.method.isEmpty() || need.method.equals(method))
          && has(content, need.property, need.value)) {
        found.addAll(neededBy(method + " with " + need.property, need.capability));
      }
    }
    return found;
  }

  /**
   * Whether a capability, as a path, was declared. After {@code =} comes a member of its list.
   * Messages for which a client says nothing at all may be sent: older ones take them.
   */
  List<String> neededBy(String what, String capability) {
    if (capability.equals("textDocument.publishDiagnostics")
        || capability.equals("window.showMessage")) {
      return List.of();
    }
    int equals = capability.indexOf('=');
    JsonElement declared = capabilities;
    String path = equals < 0 ? capability : capability.substring(0, equals);
    for (String step : path.split("\\.", -1)) {
      declared = declared instanceof JsonObject object ? object.get(step) : null;
    }
    boolean isThere =
        declared != null
            && !declared.isJsonNull()
            && !declared.equals(new JsonPrimitive(false))
            && (equals < 0 || lists(declared, capability.substring(equals + 1)));
    return isThere ? List.of() : List.of(what + ": needs " + capability + ", not declared");
  }

  private static boolean has(JsonElement content, String property, String value) {
    if (content instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (has(element, property, value)) {
          return true;
        }
      }
    }
    if (content instanceof JsonObject object) {
      for (var entry : object.entrySet()) {
        boolean isIt = entry.getKey().equals(property) && is(entry.getValue(), value);
        if (isIt || has(entry.getValue(), property, value)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean lists(JsonElement list, String member) {
    return list instanceof JsonArray array && array.contains(new JsonPrimitive(member));
  }

  private static boolean is(JsonElement element, String value) {
    return value.isEmpty()
        || (element instanceof JsonPrimitive simple && simple.getAsString().equals(value));
  }

  private static Need diagnostics(String property, String capability) {
    return need("publishDiagnostics", property, "", "publishDiagnostics." + capability);
  }

  private static Need completion(String property, String value, String capability) {
    return need("completion", property, value, "completion." + capability);
  }

  private static Need need(String method, String property, String value, String capability) {
    return new Need("textDocument/" + method, property, value, "textDocument." + capability);
  }
}
