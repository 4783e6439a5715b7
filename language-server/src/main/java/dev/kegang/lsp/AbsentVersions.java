package dev.kegang.lsp;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Says of files that are not open that they have no version. The protocol wants that said, and
 * LSP4J leaves it out.
 */
final class AbsentVersions implements TypeAdapterFactory {

  @Override
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    boolean isReport =
        type.getRawType() == WorkspaceFullDocumentDiagnosticReport.class
            || type.getRawType() == WorkspaceUnchangedDocumentDiagnosticReport.class;
    return isReport ? new Reports<>(gson, gson.getDelegateAdapter(this, type)) : null;
  }

  /** Writes reports member by member. */
  private static final class Reports<T> extends TypeAdapter<T> {

    private final TypeAdapter<List<Diagnostic>> diagnostics;
    private final TypeAdapter<T> ordinary;

    Reports(Gson gson, TypeAdapter<T> ordinary) {
      this.diagnostics = gson.getAdapter(new TypeToken<List<Diagnostic>>() {});
      this.ordinary = ordinary;
    }

    @Override
    public void write(JsonWriter out, T report) throws IOException {
      out.beginObject();
      if (report instanceof WorkspaceFullDocumentDiagnosticReport full) {
        out.name("items");
        diagnostics.write(out, full.getItems());
        writeFile(out, full.getKind(), full.getResultId(), full.getUri(), full.getVersion());
      } else if (report instanceof WorkspaceUnchangedDocumentDiagnosticReport same) {
        writeFile(out, same.getKind(), same.getResultId(), same.getUri(), same.getVersion());
      }
      out.endObject();
    }

    private static void writeFile(
        JsonWriter out,
        String kind,
        @Nullable String resultId,
        String uri,
        @Nullable Integer version)
        throws IOException {
      out.name("kind").value(kind);
      out.name("uri").value(uri);
      if (resultId != null) {
        out.name("resultId").value(resultId);
      }
      boolean before = out.getSerializeNulls();
      out.setSerializeNulls(true);
      out.name("version").value(version);
      out.setSerializeNulls(before);
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return ordinary.read(in);
    }
  }
}
