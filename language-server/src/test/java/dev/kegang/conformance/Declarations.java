package dev.kegang.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /** The last kind of symbols and of completions that the first version of the protocol had. */
  private static final int LAST_FIRST_KIND = 18;

  /** What a client must say before a server may call it. */
  private static final Map<String, String> CALLS =
      Map.of(
          "workspace/configuration", "workspace.configuration",
          "workspace/applyEdit", "workspace.applyEdit",
          "workspace/workspaceFolders", "workspace.workspaceFolders",
          "workspace/diagnostic/refresh", "workspace.diagnostics.refreshSupport",
          "workspace/semanticTokens/refresh", "workspace.semanticTokens.refreshSupport",
          "workspace/codeLens/refresh", "workspace.codeLens.refreshSupport",
          "workspace/inlayHint/refresh", "workspace.inlayHint.refreshSupport",
          "window/showDocument", "window.showDocument.support",
          "window/workDoneProgress/create", "window.workDoneProgress",
          "$/progress", "window.workDoneProgress");

  private final JsonObject capabilities;

  Declarations(JsonObject capabilities) {
    this.capabilities = capabilities;
  }

  /** What parts of a message need that was not declared. */
  List<String> notDeclared(String method, JsonElement content) {
    List<String> found = new ArrayList<>();
    String call = CALLS.get(method);
    if (call != null) {
      found.addAll(neededBy(method, call));
    }
    if (method.equals("client/registerCapability")) {
      for (JsonElement registration : content.getAsJsonObject().getAsJsonArray("registrations")) {
        String registered = registration.getAsJsonObject().get("method").getAsString();
        found.addAll(
            neededBy("registering", registered.replace('/', '.') + ".dynamicRegistration"));
      }
    }
    if (method.equals("textDocument/completion") && hasLaterKind(content)) {
      found.addAll(neededBy("a later kind", "textDocument.completion.completionItemKind.valueSet"));
    }
    if (method.equals("textDocument/documentSymbol") && hasLaterKind(content)) {
      found.addAll(neededBy("a later kind", "textDocument.documentSymbol.symbolKind.valueSet"));
    }
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

  private static boolean hasLaterKind(JsonElement content) {
    if (content instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (hasLaterKind(element)) {
          return true;
        }
      }
    }
    if (content instanceof JsonObject object) {
      for (var entry : object.entrySet()) {
        boolean isKind =
            entry.getKey().equals("kind")
                && entry.getValue() instanceof JsonPrimitive kind
                && kind.isNumber();
        if (isKind
            ? entry.getValue().getAsInt() > LAST_FIRST_KIND
            : hasLaterKind(entry.getValue())) {
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
