package dev.kegang.lsp;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the message that comes with every key member by member. Gson by itself asks each object's
 * class what it has, and sets it by way of reflection.
 */
final class ReadChanges implements TypeAdapterFactory {

  /** Reads the members of one object. */
  private interface Members {
    void read(String name, JsonReader in) throws IOException;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    return type.getRawType() == DidChangeTextDocumentParams.class
        ? (TypeAdapter<T>) new Changes(gson)
        : null;
  }

  private static final class Changes extends TypeAdapter<DidChangeTextDocumentParams> {

    private final TypeAdapter<VersionedTextDocumentIdentifier> documents;
    private final TypeAdapter<String> texts;
    private final TypeAdapter<Integer> numbers;

    Changes(Gson gson) {
      documents = gson.getAdapter(VersionedTextDocumentIdentifier.class);
      texts = gson.getAdapter(String.class);
      numbers = gson.getAdapter(Integer.class);
    }

    /** Only clients write it. */
    @Override
    public void write(JsonWriter out, DidChangeTextDocumentParams params) {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable DidChangeTextDocumentParams read(JsonReader in) throws IOException {
      DidChangeTextDocumentParams params = new DidChangeTextDocumentParams();
      boolean given =
          object(
              in,
              (name, member) -> {
                if (name.equals("textDocument")) {
                  params.setTextDocument(documents.read(member));
                } else if (name.equals("contentChanges")) {
                  params.setContentChanges(changes(member));
                } else {
                  member.skipValue();
                }
              });
      return given ? params : null;
    }

    private List<TextDocumentContentChangeEvent> changes(JsonReader in) throws IOException {
      List<TextDocumentContentChangeEvent> changes = new ArrayList<>(1);
      in.beginArray();
      while (in.hasNext()) {
        changes.add(change(in));
      }
      in.endArray();
      return changes;
    }

    private @Nullable TextDocumentContentChangeEvent change(JsonReader in) throws IOException {
      TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent();
      boolean given =
          object(
              in,
              (name, member) -> {
                if (name.equals("text")) {
                  change.setText(texts.read(member));
                } else if (name.equals("range")) {
                  change.setRange(range(member));
                } else {
                  member.skipValue();
                }
              });
      return given ? change : null;
    }

    private Range range(JsonReader in) throws IOException {
      Range range = new Range();
      var unused =
          object(
              in,
              (name, member) -> {
                if (name.equals("start")) {
                  range.setStart(position(member));
                } else if (name.equals("end")) {
                  range.setEnd(position(member));
                } else {
                  member.skipValue();
                }
              });
      return range;
    }

    private Position position(JsonReader in) throws IOException {
      Position position = new Position();
      var unused =
          object(
              in,
              (name, member) -> {
                if (name.equals("line")) {
                  position.setLine(numbers.read(member));
                } else if (name.equals("character")) {
                  position.setCharacter(numbers.read(member));
                } else {
                  member.skipValue();
                }
              });
      return position;
    }

    /** Reads an object but for members that are null; false where it is null itself. */
    private static boolean object(JsonReader in, Members members) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return false;
      }
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        if (in.peek() == JsonToken.NULL) {
          in.nextNull();
        } else {
          members.read(name, in);
        }
      }
      in.endObject();
      return true;
    }
  }
}
