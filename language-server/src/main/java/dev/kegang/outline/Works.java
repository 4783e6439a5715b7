package dev.kegang.outline;

import dev.kegang.text.Normalised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The works an outline refers to. References agree where title, year and first author do; a shorter
 * form belongs to the listed work it fits; and what is cited but not listed belongs to a listed
 * work that differs from it in one of the three only, as after a typing error.
 */
final class Works {

  /** Among so many works of one author and year the near one is looked for. */
  private static final int MOST_CANDIDATES = 8;

  private static final String AUTHOR = "author ";

  /** A work while its references are still being found. */
  private static final class Gathering {

    final WorkIdentity identity;

    /** The first reference found, which has this identity. */
    final Reference found;

    final List<Reference> listed = new ArrayList<>(1);
    final List<Reference> cited = new ArrayList<>(1);

    /** What tells it from other works, by that reference; null where nothing does. */
    final @Nullable String telling;

    Gathering(WorkIdentity identity, Reference found, @Nullable String telling) {
      this.identity = identity;
      this.found = found;
      this.telling = telling;
    }

    Work finish() {
      if (cited.size() > 1) {
        cited.sort(
            (one, other) ->
                Integer.compare(one.item().range().start(), other.item().range().start()));
      }
      Reference first = listed.isEmpty() ? cited.get(0) : listed.get(0);
      String telling = first.isAtPlaceOf(found) ? this.telling : WorkIdentity.of(first).telling();
      return new Work(List.copyOf(listed), List.copyOf(cited), telling);
    }
  }

  private final Map<String, Gathering> byKey = new LinkedHashMap<>();

  /** The listed works, in order. */
  private final List<Gathering> listed = new ArrayList<>();

  /** The same by what may name them; filled when something cited is not among them as it is. */
  private final Map<String, List<Gathering>> listedByPart = new HashMap<>();

  /** By wording: what a section cites, the bibliography lists in the same words. */
  private final Map<String, Gathering> byWording = new HashMap<>();

  private Works() {}

  /** All works: the listed ones in the order of the list, then the others as they are cited. */
  static List<Work> of(List<Section> sections) {
    Works works = new Works();
    List<Reference> cited = new ArrayList<>();
    for (Section section : sections) {
      for (int i = 0; i < section.bodyCount(); i++) {
        Body body = section.body(i);
        works.collect(section, body, cited);
      }
    }
    works.gather(cited);
    List<Work> found = new ArrayList<>(works.byKey.size());
    for (Gathering gathering : works.byKey.values()) {
      if (!gathering.listed.isEmpty() || !gathering.cited.isEmpty()) {
        found.add(gathering.finish());
      }
    }
    return List.copyOf(found);
  }

  private void collect(Section section, Body body, List<Reference> cited) {
    collect(section, body.items(), cited);
    for (Field field : body.fields()) {
      collect(section, field.items(), cited);
    }
  }

  private void collect(Section section, List<Item> items, List<Reference> cited) {
    for (int i = 0; i < items.size(); i++) {
      collect(section, items.get(i), cited);
    }
  }

  private void collect(Section section, Item item, List<Reference> cited) {
    if (item.content() instanceof Citation citation) {
      Reference reference = new Reference(section, item, citation);
      if (reference.isListed()) {
        list(reference);
      } else {
        cited.add(reference);
      }
    }
    if (!item.children().isEmpty()) {
      collect(section, item.children(), cited);
    }
  }

  private void list(Reference reference) {
    Gathering gathering = gathering(reference);
    if (gathering.listed.isEmpty()) {
      listed.add(gathering);
    }
    gathering.listed.add(reference);
  }

  private void gather(List<Reference> cited) {
    Set<Gathering> unlisted = new LinkedHashSet<>();
    for (Reference reference : cited) {
      Gathering exact = gathering(reference);
      if (exact.listed.isEmpty() && reference.isShort() && point(reference, exact.identity)) {
        continue;
      }
      exact.cited.add(reference);
      if (exact.listed.isEmpty()) {
        unlisted.add(exact);
      }
    }
    for (Gathering gathering : unlisted) {
      join(gathering);
    }
  }

  /** Adds a short form to all listed works it may point at. */
  private boolean point(Reference reference, WorkIdentity identity) {
    Set<Gathering> found = new LinkedHashSet<>();
    for (Gathering listed : candidates(identity)) {
      if (identity.isNear(listed.identity)) {
        found.add(listed);
      }
    }
    if (reference.isPointer()) {
      Set<String> authorsAndYears = new HashSet<>();
      AuthorsAndYears.read(reference.item().text().text(), authorsAndYears);
      for (String part : authorsAndYears) {
        found.addAll(listed(AUTHOR + part));
      }
    }
    for (Gathering listed : found) {
      listed.cited.add(reference);
    }
    return !found.isEmpty();
  }

  /** Moves what is cited in another spelling to the listed work it means, uncited ones first. */
  private void join(Gathering unlisted) {
    Gathering joined = null;
    for (Gathering listed : candidates(unlisted.identity)) {
      if (unlisted.identity.isNear(listed.identity) && (joined == null || listed.cited.isEmpty())) {
        joined = listed;
        if (listed.cited.isEmpty()) {
          break;
        }
      }
    }
    if (joined != null) {
      joined.cited.addAll(unlisted.cited);
      unlisted.cited.clear();
    }
  }

  private Set<Gathering> candidates(WorkIdentity identity) {
    Set<Gathering> candidates = new LinkedHashSet<>();
    for (String part : parts(identity)) {
      candidates.addAll(listed(part));
    }
    return candidates;
  }

  private List<Gathering> listed(String part) {
    if (listedByPart.isEmpty()) {
      for (Gathering gathering : listed) {
        for (String key : parts(gathering.identity)) {
          listedByPart.computeIfAbsent(key, name -> new ArrayList<>(1)).add(gathering);
        }
      }
    }
    List<Gathering> found = listedByPart.getOrDefault(part, List.of());
    return found.subList(0, Math.min(found.size(), MOST_CANDIDATES));
  }

  private static List<String> parts(WorkIdentity identity) {
    List<String> parts = new ArrayList<>(3);
    if (!identity.title().isEmpty()) {
      parts.add("title " + identity.title());
      if (!identity.mainTitle().equals(identity.title())) {
        parts.add("title " + identity.mainTitle());
      }
    }
    if (!identity.author().isEmpty() && !identity.year().isEmpty()) {
      parts.add(AUTHOR + identity.authorAndYear());
    }
    if (!identity.identifier().isEmpty()) {
      parts.add("identifier " + identity.identifier());
    }
    return parts;
  }

  private Gathering gathering(Reference reference) {
    String wording = reference.citation().text().text();
    Gathering known = byWording.get(wording);
    if (known != null) {
      return known;
    }
    WorkIdentity identity = WorkIdentity.of(reference);
    String exact = identity.isEmpty() ? Normalised.key(wording) : identity.exact();
    Gathering found = byKey.get(exact);
    if (found == null) {
      found = new Gathering(identity, reference, identity.isTelling() ? exact : null);
      byKey.put(exact, found);
    }
    byWording.put(wording, found);
    return found;
  }
}
