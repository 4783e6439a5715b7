package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;

/** Messages whose documents, files, settings, commands and data are not what they should be. */
final class HostileContents {

  private final List<HostileInput> all = new ArrayList<>();

  private HostileContents() {}

  static List<HostileInput> all() {
    HostileContents messages = new HostileContents();
    messages.documents();
    messages.resolving();
    return messages.all;
  }

  private void documents() {
    String changed = "{'uri':'file:///a.md','version':%s}";
    for (String changes :
        List.of(
            "null",
            "[]",
            "[null]",
            "1",
            "[{}]",
            "[{'text':null}]",
            "[{'text':5}]",
            "[{'range':null,'text':'a'}]",
            "[{'range':{},'text':'a'}]",
            "[{'range':{'start':{'line':9,'character':9},'end':{'line':0,'character':0}},'text':'a'}]",
            "[{'range':{'start':{'line':-1,'character':0},'end':{'line':0,'character':-7}},'text':'a'}]")) {
      for (String version : List.of("2", "null", "-1")) {
        add(
            "changes " + changes + " to " + version,
            "'method':'textDocument/didChange','params':{'textDocument':"
                + changed.formatted(version)
                + ",'contentChanges':"
                + changes
                + "}");
      }
    }
    for (String params :
        List.of(
            "null",
            "{}",
            "{'textDocument':null}",
            "{'textDocument':{}}",
            "{'textDocument':{'uri':'file:///n.md','text':null}}",
            "{'textDocument':{'uri':'file:///n.md','text':'a','version':'x','languageId':7}}")) {
      add("open " + params, "'method':'textDocument/didOpen','params':" + params);
      add("save " + params, "'method':'textDocument/didSave','params':" + params);
    }
    for (String params :
        List.of("null", "{}", "{'settings':null}", "{'settings':7}", "{'settings':[1]}")) {
      add("settings " + params, "'method':'workspace/didChangeConfiguration','params':" + params);
    }
    for (String changes :
        List.of(
            "null", "[]", "[null]", "[{}]", "[{'uri':null,'type':1}]", "[{'uri':'','type':99}]")) {
      add(
          "watched " + changes,
          "'method':'workspace/didChangeWatchedFiles','params':{'changes':" + changes + "}");
    }
  }

  private void resolving() {
    for (String method :
        List.of("completionItem", "codeAction", "codeLens", "documentLink", "inlayHint")) {
      for (String params :
          List.of("{}", "{'data':7}", "{'data':{'base':1,'path':[]}}", "{'label':{}}")) {
        add(
            method + " resolved from " + params,
            "'id':7050,'method':'" + method + "/resolve','params':" + params);
      }
    }
    for (String command : List.of("null", "7", "''", "'no.such'", "'kegang.applyEdit'")) {
      add(
          "the command " + command,
          "'id':7051,'method':'workspace/executeCommand','params':{'command':"
              + command
              + ",'arguments':[7,null]}");
    }
    add("the largest number", "'id':7052,'method':'workspace/symbol','params':{'query':1e999}");
    String text = "x".repeat(2_000_000);
    add(
        "2 MB of a name",
        "'id':7053,'method':'workspace/symbol','params':{'query':'" + text + "'}");
  }

  private void add(String name, String message) {
    all.add(HostileInput.message(name, message));
  }
}
