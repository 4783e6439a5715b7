package dev.kegang.ide;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Item;
import dev.kegang.outline.Link;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the DOIs, arXiv numbers and addresses of an outline lead. */
public final class AddressLinks {

  private static final String DOI = "https://doi.org/";
  private static final String ARXIV = "https://arxiv.org/abs/";

  private final List<AddressLink> links = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();

  private AddressLinks() {}

  /** In order of place. */
  public static List<AddressLink> of(Outline outline) {
    AddressLinks found = new AddressLinks();
    for (Item item : outline.items()) {
      if (item.content() instanceof Citation citation) {
        found.add(citation.identifiers().url(), "");
        TextSpan url = citation.identifiers().url();
        found.addUnlessIn(url, citation.identifiers().doi(), DOI);
        found.addUnlessIn(url, citation.identifiers().arxiv(), ARXIV);
      }
    }
    for (Link link : outline.links()) {
      found.addTarget(link.target());
    }
    found.links.sort(Comparator.comparingInt(link -> link.range().start()));
    return found.links;
  }

  /** A link inside the document has a definition instead. */
  private void addTarget(TextSpan target) {
    String text = target.text();
    boolean address = text.startsWith("http://") || text.startsWith("https://");
    if (address || RelativePath.isRelative(text.substring(0, RelativePath.end(text)))) {
      if (starts.add(target.range().start())) {
        links.add(new AddressLink(target.range(), text, !address));
      }
    }
  }

  /** A DOI in an address is a part of it. */
  private void addUnlessIn(@Nullable TextSpan url, @Nullable TextSpan identifier, String before) {
    if (url == null || identifier == null || !url.range().contains(identifier.range())) {
      add(identifier, before);
    }
  }

  private void add(@Nullable TextSpan span, String before) {
    if (span != null && !span.isEmpty() && starts.add(span.range().start())) {
      links.add(new AddressLink(span.range(), before + span.text(), false));
    }
  }
}
