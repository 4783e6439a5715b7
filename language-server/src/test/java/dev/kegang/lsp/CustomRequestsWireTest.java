package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.testing.Lessons;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.Test;

/** The requests that only Kegang has; each is a command as well. */
final class CustomRequestsWireTest {

  private static final Map<String, Object> DOCUMENT =
      Map.of("textDocument", Map.of("uri", ServerUnderTest.URI));

  @Test
  void theyAreAnnounced() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      var announced = server.initialize(params).getCapabilities();
      JsonObject experimental = (JsonObject) announced.getExperimental();
      for (String method :
          List.of(
              "kegang/preview",
              "kegang/explainFile",
              "kegang/courseMap",
              "kegang/checkCourse",
              "kegang/outline",
              "kegang/newLesson",
              "kegang/export")) {
        assertTrue(experimental.get(method).getAsBoolean(), method);
        assertTrue(announced.getExecuteCommandProvider().getCommands().contains(method), method);
      }
    }
  }

  @Test
  void aPreviewIsAPage() throws Exception {
    try (ServerUnderTest server = started()) {
      JsonObject page = (JsonObject) ServerUnderTest.answer(server.server().preview(DOCUMENT));
      assertEquals("图表怎样说话📊", page.get("title").getAsString());
      assertEquals(1, page.get("version").getAsInt());
      assertEquals(ServerUnderTest.URI, page.get("uri").getAsString());
      assertTrue(page.get("html").getAsString().startsWith("<!DOCTYPE html>"));
      assertEquals(page, execute(server, "kegang/preview", ServerUnderTest.URI));
      assertEquals(page, execute(server, "kegang/preview", DOCUMENT));
    }
  }

  @Test
  void aFileIsExplained() throws Exception {
    try (ServerUnderTest server = started()) {
      JsonObject explained =
          (JsonObject) ServerUnderTest.answer(server.server().explainFile(DOCUMENT));
      assertTrue(explained.get("outline").getAsBoolean());
      assertEquals("file-name", explained.get("reason").getAsString());
      String readme = "file:///course/README.md";
      server.open(readme, "markdown", Lessons.CHINESE);
      JsonObject other = (JsonObject) execute(server, "kegang/explainFile", readme);
      assertEquals("不检查，因为这种名称的文件不是大纲。", other.get("text").getAsString());
    }
  }

  @Test
  void theCourseIsATree() throws Exception {
    try (ServerUnderTest server = started()) {
      JsonObject answer = (JsonObject) ServerUnderTest.answer(server.server().courseMap(Map.of()));
      JsonArray nodes = answer.getAsJsonArray("nodes");
      JsonObject stage = (JsonObject) nodes.get(0);
      assertEquals("stage", stage.get("kind").getAsString());
      assertEquals("20课时", stage.get("hours").getAsString());
      JsonObject part = (JsonObject) stage.getAsJsonArray("children").get(0);
      JsonObject start =
          part.getAsJsonObject("location").getAsJsonObject("range").getAsJsonObject("start");
      assertEquals(2, start.get("line").getAsInt());
      assertEquals(3, start.get("character").getAsInt());
      assertEquals(answer, execute(server, "kegang/courseMap"));
    }
  }

  @Test
  void anOutlineIsItsModel() throws Exception {
    try (ServerUnderTest server = started()) {
      JsonObject model = (JsonObject) ServerUnderTest.answer(server.server().outline(DOCUMENT));
      assertEquals("图表怎样说话📊", model.get("text").getAsString());
      assertEquals(3, model.getAsJsonArray("sections").size());
      assertEquals(model, execute(server, "kegang/outline", ServerUnderTest.URI));
    }
  }

  @Test
  void theNextLessonIsWritten() throws Exception {
    try (ServerUnderTest server = started()) {
      String uri = "file:///%E8%AF%BE%E7%A8%8B%20a/%E7%AC%AC03%E8%AF%BE.md";
      server.open(uri, "lesson-outline", Lessons.CHINESE.replace("第二部分", "第三部分"));
      Map<String, Object> params = Map.of("title", "颜色😀");
      JsonObject lesson = (JsonObject) ServerUnderTest.answer(server.server().newLesson(params));
      assertEquals("/课程 a/第04.md", lesson.get("path").getAsString());
      assertTrue(lesson.get("text").getAsString().contains("\n# 颜色😀\n"), lesson.toString());
      assertEquals(lesson, execute(server, "kegang/newLesson", params));
    }
  }

  @Test
  void outlinesAreExported() throws Exception {
    try (ServerUnderTest server = started()) {
      Map<String, Object> params =
          Map.of("format", "opml", "textDocument", Map.of("uri", ServerUnderTest.URI));
      JsonObject one = (JsonObject) ServerUnderTest.answer(server.server().export(params));
      assertTrue(one.get("text").getAsString().contains("text=\"1. 选择图表\""), one.toString());
      assertEquals(one, execute(server, "kegang/export", params));
      assertEquals(one, execute(server, "kegang/export", Map.of("format", "opml")));
    }
  }

  @Test
  void wrongArgumentsAreRefused() throws Exception {
    try (ServerUnderTest server = started()) {
      for (String command :
          List.of(
              "kegang/preview",
              "kegang/explainFile",
              "kegang/outline",
              "kegang/export",
              "kegang/nothing")) {
        assertThrows(ExecutionException.class, () -> execute(server, command), command);
      }
    }
  }

  private static ServerUnderTest started() throws Exception {
    ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "zh");
    server.open(Lessons.CHINESE);
    return server;
  }

  private static JsonElement execute(ServerUnderTest server, String command, Object... arguments)
      throws Exception {
    Object answer =
        ServerUnderTest.answer(
            server
                .server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, List.of(arguments))));
    return new Gson().toJsonTree(answer);
  }
}
