package dev.kegang.lsp;

import dev.kegang.outline.LinkTargets;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.TextSize;
import dev.kegang.workspace.Treatment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts a client sends, as their settings want it. For one thread at a time: whoever
 * reads with it and replaces documents of the session holds its monitor from before it looks at
 * these until then.
 */
final class DocumentReading {

  /**
   * Milliseconds for which links are taken to lead where they led while one types: to ask the disk
   * at every key would keep it busy.
   */
  static final long LINKS_HOLD = 2000;

  private final Session session;
  private final LongSupplier now;
  private final FaultLog faults;
  private final LinkLookup links;
  private final LinkingDocuments linking = new LinkingDocuments();

  /** When all links of an open document were last looked up. */
  private final Map<String, Long> looked = new HashMap<>();

  /** What the client itself calls an outline. */
  private final Set<String> declared = new HashSet<>();

  /**
   * @param now a time in milliseconds that only ever grows
   */
  DocumentReading(Session session, LongSupplier now, FaultLog faults) {
    this.session = session;
    this.now = now;
    this.faults = faults;
    this.links = new LinkLookup(session::openSource);
  }

  void declare(String uri) {
    declared.add(DocumentUri.key(uri));
  }

  void forget(String uri) {
    declared.remove(DocumentUri.key(uri));
    looked.remove(DocumentUri.key(uri));
    linking.remove(DocumentUri.key(uri));
    Path file = named(uri);
    if (file != null) {
      links.close(file);
    }
  }

  /**
   * Reads one text.
   *
   * @param wasOutline whether it was one before: it stays one until it is closed
   */
  Document read(String uri, int version, String text, boolean wasOutline) {
    if (TextSize.isTooLarge(text)) {
      return unread(uri, version, text, Recognition.Reason.TOO_LARGE, wasOutline);
    }
    try {
      String location = session.roots().location(uri);
      Treatment treatment = session.treatments().of(location);
      Document read =
          Document.open(uri, version, text, decided(uri, location, wasOutline), treatment);
      return linked(read, LinkTargets.UNKNOWN);
    } catch (RuntimeException | Error e) {
      // The text must stay the client's: its next change speaks of this one.
      faults.tell(uri, e);
      return unread(uri, version, text, Recognition.Reason.FAULT, wasOutline);
    }
  }

  private Document unread(
      String uri, int version, String text, Recognition.Reason why, boolean wasOutline) {
    SourceText source = SourceText.of(text);
    String location = session.roots().location(uri);
    Treatment treatment = session.treatments().of(location);
    return Document.unread(
        uri, version, source, why, decided(uri, location, wasOutline), treatment);
  }

  /** Reads the text of a document that was changed; no more of it than was changed. */
  Document readAgain(Document before, int version, ChangedText changed) {
    String uri = before.uri();
    String text = changed.text().content();
    boolean wasOutline = before.isMeantAsOutline();
    TextChange change = changed.change();
    if (change == null || before.editing() == null || TextSize.isTooLarge(text)) {
      return read(uri, version, text, wasOutline);
    }
    String location = session.roots().location(uri);
    if (!session.treatments().of(location).equals(before.treatment())) {
      return read(uri, version, text, wasOutline);
    }
    try {
      Recognition.Reason decided = decided(uri, location, before.isOutline());
      Document after = before.after(version, changed.text(), change, decided);
      return linked(after, before.outline().linkTargets());
    } catch (RuntimeException | Error e) {
      faults.tell(uri, e);
      return read(uri, version, text, wasOutline);
    }
  }

  /** Whether it is time to look again where the links of a document lead. */
  boolean linksAreOld(Document document) {
    Long last = looked.get(DocumentUri.key(document.uri()));
    return last != null
        && !document.outline().links().isEmpty()
        && now.getAsLong() - last >= LINKS_HOLD;
  }

  private Recognition.@Nullable Reason decided(
      String uri, @Nullable String location, boolean wasOutline) {
    Recognition.Reason decided = session.treatments().decided(location);
    boolean outline = wasOutline || declared.contains(DocumentUri.key(uri));
    return decided == null && outline ? Recognition.Reason.LANGUAGE : decided;
  }

  /** The open documents that link to headings of another, by what their URIs have in common. */
  Set<String> linkingTo(String uri) {
    Path file = linking.isEmpty() ? null : named(uri);
    return file == null ? Set.of() : linking.to(file.toString());
  }

  /** Whether links reach the same places in a document that was changed. */
  boolean reachTheSame(Document before, Document after) {
    Path file = named(after.uri());
    try {
      return file == null || links.reachTheSame(file, before.source(), after.source());
    } catch (RuntimeException | Error e) {
      faults.tell(after.uri(), e);
      return false;
    }
  }

  /** The file of a document as links that lead to it name it. */
  private static @Nullable Path named(String uri) {
    Path file = FileUri.path(uri);
    return file == null ? null : file.toAbsolutePath().normalize();
  }

  /** Where links lead, for all who ask while the client holds these texts. */
  LinkLookup links() {
    return links;
  }

  /**
   * Where the links of a document lead as the disk is now. For any thread: nobody else has to wait
   * for the disk.
   */
  LinkTargets lookUp(Document document) {
    try {
      return links.look(FileUri.path(document.uri()), document.outline());
    } catch (RuntimeException | Error e) {
      faults.tell(document.uri(), e);
      return document.outline().linkTargets();
    }
  }

  /**
   * The same document with what was found where its links lead; null where that is what was known.
   *
   * @param found by {@link #lookUp}, maybe for an earlier text of it
   */
  @Nullable Document linkedAgain(Document document, LinkTargets found) {
    try {
      looked.put(DocumentUri.key(document.uri()), now.getAsLong());
      LinkTargets targets = look(document, found);
      return targets.equals(document.outline().linkTargets()) ? null : document.with(targets);
    } catch (RuntimeException | Error e) {
      faults.tell(document.uri(), e);
      return null;
    }
  }

  /**
   * The same document with those links looked up again that lead to headings of another; null where
   * they lead where they led.
   */
  @Nullable Document linkedAgain(Document document, String target) {
    Path file = named(target);
    return linkedAgain(
        document, document.outline().linkTargets().without(file == null ? "" : file.toString()));
  }

  /**
   * @param known where links lead that need not be looked up again
   */
  private Document linked(Document document, LinkTargets known) {
    return document.with(look(document, known));
  }

  private LinkTargets look(Document document, LinkTargets known) {
    String key = DocumentUri.key(document.uri());
    if (known.equals(LinkTargets.UNKNOWN)) {
      looked.put(key, now.getAsLong());
    }
    LinkTargets found =
        document.outline().links().isEmpty()
            ? LinkTargets.UNKNOWN
            : links.look(FileUri.path(document.uri()), document.outline(), known);
    linking.put(key, found);
    return found;
  }
}
