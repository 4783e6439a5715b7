package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.lsp.ClosedDiagnostics;
import dev.kegang.lsp.ClosedFindings;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Answers {@code kegang/checkCourse}: what is wrong in the lessons that are not open. What their
 * course adds is left out, since clients are told that at any time.
 */
public final class CheckCourseHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/checkCourse";

  private final Session session;
  private final ClosedFindings findings;

  /** Nothing is needed to ask. */
  public record CheckParams() {}

  /** What was found in one file. */
  public record FileFindings(String uri, List<Diagnostic> diagnostics) {}

  /** The closed lessons in which something was found, in the order of their paths. */
  public record Answer(List<FileFindings> files) {}

  public CheckCourseHandler(Session session, ClosedFindings findings) {
    this.session = session;
    this.findings = findings;
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
    methods.request(METHOD, CheckParams.class, this::checkCourse);
  }

  public CompletableFuture<Answer> checkCourse(CheckParams params) {
    return answer();
  }

  @Override
  public CompletableFuture<Answer> execute(List<JsonElement> arguments) {
    return answer();
  }

  private CompletableFuture<Answer> answer() {
    findings.expect();
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Answer> answer =
        session
            .closedLessons()
            .settled()
            .thenCompose(done -> session.compute(now -> check(now, () -> !over.get())));
    // Of a cancelled request the future that is composed in it hears nothing.
    var unused = answer.whenComplete((found, fault) -> over.set(true));
    return answer;
  }

  private Answer check(Workspace workspace, BooleanSupplier wanted) {
    List<FileFindings> files = new ArrayList<>();
    for (ClosedDiagnostics.OfFile file : findings.all(workspace, wanted)) {
      files.add(new FileFindings(file.uri(), file.diagnostics()));
    }
    return new Answer(files);
  }
}
