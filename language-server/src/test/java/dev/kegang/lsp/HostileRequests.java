package dev.kegang.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every request of an editor, by what it asks about. */
final class HostileRequests {

  static final List<String> AT_A_PLACE =
      List.of(
          "textDocument/hover",
          "textDocument/completion",
          "textDocument/definition",
          "textDocument/references",
          "textDocument/documentHighlight",
          "textDocument/linkedEditingRange",
          "textDocument/prepareRename",
          "textDocument/rename",
          "textDocument/selectionRange",
          "textDocument/onTypeFormatting",
          "textDocument/prepareTypeHierarchy",
          "textDocument/codeAction");

  static final List<String> IN_A_RANGE =
      List.of(
          "textDocument/codeAction",
          "textDocument/inlayHint",
          "textDocument/rangeFormatting",
          "textDocument/semanticTokens/range");

  /** About a document or all of them. */
  static final List<String> AT_LARGE =
      List.of(
          "textDocument/codeLens",
          "textDocument/diagnostic",
          "textDocument/documentLink",
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/formatting",
          "textDocument/semanticTokens/full",
          "textDocument/semanticTokens/full/delta",
          "workspace/diagnostic",
          "workspace/symbol",
          "workspace/willRenameFiles",
          "kegang/outline",
          "kegang/preview",
          "kegang/explainFile",
          "kegang/courseMap",
          "kegang/checkCourse",
          "kegang/export",
          "kegang/newLesson");

  static final List<String> COMMANDS =
      List.of(
          "kegang/outline",
          "kegang/preview",
          "kegang/explainFile",
          "kegang/courseMap",
          "kegang/checkCourse",
          "kegang/export",
          "kegang/newLesson",
          "kegang/showPlace",
          "kegang.applyEdit");

  private static final Map<String, List<String>> ABOUT_ITEMS =
      Map.of(
          "textDocument/completion", List.of("completionItem/resolve"),
          "textDocument/codeAction", List.of("codeAction/resolve"),
          "textDocument/codeLens", List.of("codeLens/resolve"),
          "textDocument/documentLink", List.of("documentLink/resolve"),
          "textDocument/prepareTypeHierarchy",
              List.of("typeHierarchy/supertypes", "typeHierarchy/subtypes"));

  private HostileRequests() {}

  /** Params that hold whatever any request wants. */
  static String params(String uri, String place, String range) {
    String params =
        "{'textDocument':{'uri':URI},'uri':URI,'position':PLACE,'positions':[PLACE,PLACE],"
            + "'range':RANGE,'ch':'\\n','options':{'tabSize':2,'insertSpaces':true},"
            + "'context':{'includeDeclaration':true,'triggerKind':1,'diagnostics':[]},"
            + "'newName':'新\ud83d名字🎉','query':'图','format':'json','title':'新的一课',"
            + "'previousResultId':'none','previousResultIds':[],"
            + "'files':[{'oldUri':URI,'newUri':'file:///moved/新.outline.md'}]}";
    return params
        .replace("PLACE", place)
        .replace("RANGE", range)
        .replace('\'', '"')
        .replace("URI", new JsonPrimitive(uri).toString());
  }

  /** What can be asked about the items of an answer. */
  static List<String> about(String method) {
    return ABOUT_ITEMS.getOrDefault(method, List.of());
  }

  /** The first and the last few items of an answer. */
  static Set<JsonElement> some(JsonElement answer) {
    JsonElement list =
        answer instanceof JsonObject object && object.has("items") ? object.get("items") : answer;
    Set<JsonElement> some = new LinkedHashSet<>();
    if (list instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if ((i < 2 || i > array.size() - 3) && array.get(i).isJsonObject()) {
          some.add(array.get(i));
        }
      }
    }
    return some;
  }
}
