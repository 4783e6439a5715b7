package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;

/**
 * Messages that are JSON and yet not what the protocol allows; all that have an id have an odd one.
 */
final class HostileMessages {

  private static final String AT = "{'textDocument':{'uri':'file:///a.md'},'position':%s}";

  private final List<HostileInput> all = new ArrayList<>();

  private HostileMessages() {}

  static List<HostileInput> all() {
    HostileMessages messages = new HostileMessages();
    messages.ids();
    messages.envelopes();
    messages.params();
    messages.positions();
    messages.wrongKinds();
    messages.all.addAll(HostileContents.all());
    return messages.all;
  }

  private void ids() {
    for (String id :
        List.of(
            "3000000000",
            "-3000000000",
            "9007199254740993",
            "1.5",
            "1e400",
            "1E-400",
            "-0",
            "''",
            "' '",
            "'中文😀'",
            "'\\ud800'",
            "null",
            "true",
            "[1]",
            "{}",
            "'" + "x".repeat(10_000) + "'",
            "1".repeat(1_000))) {
      add("the id " + id, "'id':" + id + ",'method':'textDocument/hover','params':" + at("0", "0"));
    }
    add("two ids", "'id':7001,'id':7002,'method':'shut'");
    add("two methods", "'id':7003,'method':'a','method':'b'");
    for (int i = 0; i < 2; i++) {
      add("an id in use", "'id':7004,'method':'workspace/symbol','params':{'query':'a'}");
    }
  }

  private void envelopes() {
    add("no method", "'id':7010");
    add("nothing but a version", "'x':1");
    for (String method :
        List.of(
            "null",
            "1",
            "{}",
            "''",
            "'   '",
            "'\\u0000'",
            "'$/'",
            "'$/unknown'",
            "'no/such'",
            "'__proto__'",
            "'textDocument/Hover'",
            "'" + "m".repeat(10_000) + "'")) {
      add("the method " + method, "'id':7011,'method':" + method);
      add("the method of a notification " + method, "'method':" + method);
    }
    for (String version : List.of("'1.0'", "2.0", "null", "[]")) {
      add(
          "version " + version,
          "{'jsonrpc':"
              + version
              + ",'id':7012,'method':'workspace/symbol','params':{'query':''}}");
    }
    add("no version", "{'id':7013,'method':'workspace/symbol','params':{'query':''}}");
    add("an answer to nothing", "'id':7014,'result':null");
    add("an error to nothing", "'id':'x','error':{'code':1,'message':'no'}");
    add("an error that is none", "'id':7015,'error':7");
    add("an error without anything", "'id':7016,'error':{}");
    add("an answer without an id", "'result':1");
    add("an answer to null", "'id':null,'result':1");
    add("result and error", "'id':7017,'result':1,'error':{'code':1,'message':'no'}");
    add("method and result", "'id':7018,'method':'shut','result':1");
    add("initialize again", "'id':7019,'method':'initialize','params':{'capabilities':{}}");
    add("initialized again", "'method':'initialized','params':{}");
  }

  private void params() {
    for (String method :
        List.of(
            "textDocument/hover",
            "textDocument/completion",
            "textDocument/codeAction",
            "textDocument/semanticTokens/full/delta",
            "textDocument/rename",
            "textDocument/diagnostic",
            "workspace/executeCommand",
            "workspace/diagnostic",
            "kegang/outline",
            "kegang/newLesson")) {
      for (String params : List.of("null", "1", "'text'", "true", "[]", "[1,2,3]", "{}", "[{}]")) {
        add(method + " of " + params, "'id':7020,'method':'" + method + "','params':" + params);
      }
      add(method + " of nothing", "'id':7021,'method':'" + method + "'");
    }
  }

  private void positions() {
    for (String value : List.of("-1", "1.5", "1e99", "2147483648", "'a'", "null", "[]", "true")) {
      add("line " + value, "'id':7030,'method':'textDocument/hover','params':" + at(value, "0"));
      add("column " + value, "'id':7031,'method':'textDocument/hover','params':" + at("0", value));
    }
    for (String uri :
        List.of(
            "null",
            "1",
            "{}",
            "''",
            "'::::'",
            "'file:'",
            "'file://'",
            "'file:///%zz'",
            "'file:///%00.md'",
            "'file://host/share/a.md'",
            "'untitled:1'",
            "'\\ud800'",
            "'file:///" + "x/".repeat(5_000) + "a.md'")) {
      String document = "{'uri':" + uri + "}";
      String position = "{'line':0,'character':0}";
      add(
          "hover in " + uri,
          "'id':7032,'method':'textDocument/hover','params':{'textDocument':"
              + document
              + ",'position':"
              + position
              + "}");
      add(
          "close " + uri,
          "'method':'textDocument/didClose','params':{'textDocument':" + document + "}");
      String item = "{'uri':" + uri + ",'languageId':'markdown','version':1,'text':'# a'}";
      add("open " + uri, "'method':'textDocument/didOpen','params':{'textDocument':" + item + "}");
    }
  }

  private static String at(String line, String column) {
    return AT.formatted("{'line':" + line + ",'character':" + column + "}");
  }

  private void wrongKinds() {
    add("hover as notification", "'method':'textDocument/hover','params':" + at("0", "0"));
    add("shutdown as notification", "'method':'shutdown'");
    String document = "{'textDocument':{'uri':'file:///b.md'}}";
    add("close as request", "'id':7040,'method':'textDocument/didClose','params':" + document);
    add("cancel as request", "'id':7041,'method':'$/cancelRequest','params':{'id':1}");
    add("watched files as request", "'id':7042,'method':'workspace/didChangeWatchedFiles'");
    add("a client's method", "'id':7043,'method':'workspace/applyEdit','params':{'edit':{}}");
    add("a client's notification", "'method':'window/logMessage','params':{'type':1}");
    for (String id : List.of("1", "'x'", "null", "{}", "1.5", "3000000000")) {
      add("cancel " + id, "'method':'$/cancelRequest','params':{'id':" + id + "}");
    }
    add("cancel nothing", "'method':'$/cancelRequest'");
    add("a strange trace", "'method':'$/setTrace','params':{'value':'loud'}");
    add("progress of nothing", "'method':'$/progress','params':{'token':1,'value':2}");
    add("cancel no progress", "'method':'window/workDoneProgress/cancel','params':{'token':{}}");
  }

  private void add(String name, String message) {
    all.add(HostileInput.message(name, message));
  }
}
