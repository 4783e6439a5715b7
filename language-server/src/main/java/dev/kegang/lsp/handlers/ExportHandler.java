package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.ide.LessonFile;
import dev.kegang.ide.export.Export;
import dev.kegang.ide.export.ExportFormat;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers {@code kegang/export} with outlines in the format of another program. */
public final class ExportHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/export";

  private final Session session;

  /**
   * What to export.
   *
   * @param textDocument one outline; null for all that are known
   * @param format such as {@code json}, {@code csv} or {@code bibtex}; nothing goes without
   */
  public record ExportParams(
      @Nullable TextDocumentIdentifier textDocument, @Nullable String format) {}

  /** The text of a file. */
  public record ExportedFile(String format, String text) {}

  public ExportHandler(Session session) {
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
    methods.request(METHOD, ExportParams.class, this::export);
  }

  public CompletableFuture<ExportedFile> export(ExportParams params) {
    String id = params.format();
    ExportFormat format = id == null ? null : ExportFormat.named(id);
    if (format == null) {
      return CompletableFuture.failedFuture(CommandArguments.refused(METHOD));
    }
    TextDocumentIdentifier document = params.textDocument();
    return session.compute(workspace -> file(workspace, document, format));
  }

  @Override
  public CompletableFuture<ExportedFile> execute(List<JsonElement> arguments) {
    JsonObject given = CommandArguments.object(arguments);
    return export(
        new ExportParams(
            CommandArguments.document(arguments), CommandArguments.text(given, "format")));
  }

  private ExportedFile file(
      Workspace workspace, @Nullable TextDocumentIdentifier id, ExportFormat format) {
    List<LessonFile> lessons =
        id == null ? KnownLessons.of(session, workspace) : one(workspace.document(id.getUri()));
    return new ExportedFile(format.id(), Export.of(lessons, format));
  }

  private static List<LessonFile> one(@Nullable Document document) {
    return document == null || !document.isOutline()
        ? List.of()
        : List.of(new LessonFile(KnownLessons.path(document.uri()), document.outline()));
  }
}
