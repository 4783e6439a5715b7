package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.ide.NewLesson;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code kegang/newLesson} with the next outline of the course and where it belongs; the
 * client writes it.
 */
public final class NewLessonHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/newLesson";

  private final Session session;

  /**
   * What the author decides.
   *
   * @param title null for one that stands in
   * @param language {@code zh} or {@code en}; null for that of most lessons
   * @param near the URI of a lesson or a folder of the course; null for the course in the folders
   *     the client works in
   */
  public record NewLessonParams(
      @Nullable String title, @Nullable String language, @Nullable String near) {}

  public NewLessonHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ExperimentalCapabilities.announce(capabilities, METHOD);
  }

  @Override
  public String command() {
    return METHOD;
  }

  @Override
  public void take(Methods methods) {
    methods.request(METHOD, NewLessonParams.class, this::newLesson);
  }

  public CompletableFuture<NewLesson> newLesson(NewLessonParams params) {
    return session
        .closedLessons()
        .settled()
        .thenCompose(done -> session.compute(workspace -> lesson(workspace, params)));
  }

  @Override
  public CompletableFuture<NewLesson> execute(List<JsonElement> arguments) {
    JsonObject given = CommandArguments.object(arguments);
    return newLesson(
        new NewLessonParams(
            CommandArguments.text(given, "title"),
            CommandArguments.text(given, "language"),
            CommandArguments.text(given, "near")));
  }

  private NewLesson lesson(Workspace workspace, NewLessonParams params) {
    NewLesson.Wish wish =
        new NewLesson.Wish(
            params.title(),
            language(params.language()),
            session.agreement().language(),
            session.treatments().of(null),
            LocalDate.now(ZoneId.systemDefault()));
    return NewLesson.of(KnownLessons.near(params.near(), session, workspace), wish);
  }

  private static @Nullable Language language(@Nullable String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }
}
