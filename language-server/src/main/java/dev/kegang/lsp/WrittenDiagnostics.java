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
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics member by member: every key may change some, and then all of a document are
 * sent. Gson by itself gets each member by way of reflection.
 */
final class WrittenDiagnostics implements TypeAdapterFactory {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (type.getRawType() == PublishDiagnosticsParams.class) {
      return (TypeAdapter<T>) new Published(gson, this);
    }
    return type.getRawType() == Diagnostic.class ? (TypeAdapter<T>) new Written(gson, this) : null;
  }

  /** Writes the diagnostics of one document. */
  private static final class Published extends TypeAdapter<PublishDiagnosticsParams> {

    private final TypeAdapter<Diagnostic> diagnostics;
    private final Gson gson;
    private final TypeAdapterFactory factory;

    Published(Gson gson, TypeAdapterFactory factory) {
      this.diagnostics = gson.getAdapter(Diagnostic.class);
      this.gson = gson;
      this.factory = factory;
    }

    @Override
    public PublishDiagnosticsParams read(JsonReader in) throws IOException {
      return gson.getDelegateAdapter(factory, TypeToken.get(PublishDiagnosticsParams.class))
          .read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable PublishDiagnosticsParams params)
        throws IOException {
      if (params == null) {
        out.nullValue();
        return;
      }
      out.beginObject();
      out.name("uri").value(params.getUri());
      out.name("diagnostics").beginArray();
      for (Diagnostic diagnostic : params.getDiagnostics()) {
        diagnostics.write(out, diagnostic);
      }
      out.endArray();
      if (params.getVersion() != null) {
        out.name("version").value(params.getVersion());
      }
      out.endObject();
    }
  }

  private static final class Written extends TypeAdapter<Diagnostic> {

    private final Gson gson;
    private final TypeAdapterFactory factory;

    /** Made when one is read: a start has no time for it. */
    private volatile @Nullable TypeAdapter<Diagnostic> ordinary;

    Written(Gson gson, TypeAdapterFactory factory) {
      this.gson = gson;
      this.factory = factory;
    }

    private TypeAdapter<Diagnostic> ordinary() {
      TypeAdapter<Diagnostic> known = ordinary;
      if (known == null) {
        known = gson.getDelegateAdapter(factory, TypeToken.get(Diagnostic.class));
        ordinary = known;
      }
      return known;
    }

    @Override
    public Diagnostic read(JsonReader in) throws IOException {
      return ordinary().read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable Diagnostic diagnostic) throws IOException {
      // What this server never says is for Gson to write.
      if (diagnostic == null
          || diagnostic.getCode() == null
          || diagnostic.getCode().isRight()
          || diagnostic.getMessage() == null
          || diagnostic.getMessage().isRight()) {
        ordinary().write(out, diagnostic);
        return;
      }
      out.beginObject();
      out.name("range");
      write(out, diagnostic.getRange());
      if (diagnostic.getSeverity() != null) {
        out.name("severity").value(diagnostic.getSeverity().getValue());
      }
      out.name("code").value(diagnostic.getCode().getLeft());
      if (diagnostic.getCodeDescription() != null) {
        out.name("codeDescription").beginObject();
        out.name("href").value(diagnostic.getCodeDescription().getHref()).endObject();
      }
      if (diagnostic.getSource() != null) {
        out.name("source").value(diagnostic.getSource());
      }
      out.name("message").value(diagnostic.getMessage().getLeft());
      writeTags(out, diagnostic.getTags());
      writeRelated(out, diagnostic.getRelatedInformation());
      if (diagnostic.getData() != null) {
        out.name("data");
        gson.toJson(diagnostic.getData(), diagnostic.getData().getClass(), out);
      }
      out.endObject();
    }

    private static void writeTags(JsonWriter out, @Nullable List<DiagnosticTag> tags)
        throws IOException {
      if (tags != null) {
        out.name("tags").beginArray();
        for (DiagnosticTag tag : tags) {
          out.value(tag.getValue());
        }
        out.endArray();
      }
    }

    private static void writeRelated(
        JsonWriter out, @Nullable List<DiagnosticRelatedInformation> related) throws IOException {
      if (related != null) {
        out.name("relatedInformation").beginArray();
        for (DiagnosticRelatedInformation information : related) {
          Location location = information.getLocation();
          out.beginObject().name("location").beginObject().name("uri").value(location.getUri());
          out.name("range");
          write(out, location.getRange());
          out.endObject().name("message").value(information.getMessage()).endObject();
        }
        out.endArray();
      }
    }

    private static void write(JsonWriter out, Range range) throws IOException {
      out.beginObject().name("start");
      write(out, range.getStart());
      out.name("end");
      write(out, range.getEnd());
      out.endObject();
    }

    private static void write(JsonWriter out, Position position) throws IOException {
      out.beginObject().name("line").value(position.getLine());
      out.name("character").value(position.getCharacter()).endObject();
    }
  }
}
