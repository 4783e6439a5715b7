package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.lint.LintResult;
import dev.kegang.lsp.FileUri;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/**
 * Answers {@code kegang/checkCourse}: what is wrong in the lessons that are not open. What their
 * course adds is left out, since clients are told that at any time.
 */
public final class CheckCourseHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/checkCourse";

  private final Session session;

  /** Nothing is needed to ask. */
  public record CheckParams() {}

  /** What was found in one file. */
  public record FileFindings(String uri, List<Diagnostic> diagnostics) {}

  /** The closed lessons in which something was found, in the order of their paths. */
  public record Answer(List<FileFindings> files) {}

  public CheckCourseHandler(Session session) {
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

  @JsonRequest(METHOD)
  public CompletableFuture<Answer> checkCourse(CheckParams params) {
    return answer();
  }

  @Override
  public CompletableFuture<Answer> execute(List<JsonElement> arguments) {
    return answer();
  }

  private CompletableFuture<Answer> answer() {
    return session.closedLessons().settled().thenCompose(done -> session.compute(this::check));
  }

  private Answer check(Workspace workspace) {
    List<FileFindings> files = new ArrayList<>();
    LinkLookup links = new LinkLookup(session::openSource);
    for (Document read : session.lessons(workspace)) {
      if (read.isOutline() && workspace.document(read.uri()) == null) {
        Document document = read.with(links.look(FileUri.path(read.uri()), read.outline()));
        LintResult own = document.treatment().linter().checkDocument(document.outline()).result();
        if (!own.findings().isEmpty()) {
          files.add(
              new FileFindings(document.uri(), session.findings().diagnostics(document, own)));
        }
      }
    }
    return new Answer(files);
  }
}
