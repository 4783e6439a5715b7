package dev.kegang.ide.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works as the items of CSL-JSON 1.0. */
final class CslJson {

  private CslJson() {}

  static List<Object> of(List<CitedRecord> records) {
    List<Object> items = new ArrayList<>(records.size());
    records.forEach(record -> items.add(item(record)));
    return items;
  }

  private static Map<String, Object> item(CitedRecord work) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", work.key());
    item.put("type", work.kind().csl);
    List<Object> authors = new ArrayList<>();
    for (CitedName author : work.authors()) {
      if (!author.isOthers()) {
        authors.add(name(author));
      }
    }
    if (!authors.isEmpty()) {
      item.put("author", authors);
    }
    if (!work.year().isEmpty()) {
      List<Object> parts = List.of(List.of(Integer.valueOf(work.year())));
      item.put("issued", Map.of("date-parts", parts));
    }
    put(item, "title", work.title().isEmpty() ? work.wording() : work.title());
    put(item, "container-title", work.container());
    put(item, "publisher", work.publisher());
    put(item, "publisher-place", work.place());
    put(item, "volume", work.volume());
    put(item, "issue", work.issue());
    put(item, "page", work.pages());
    put(item, "DOI", work.doi());
    put(item, "number", work.arxiv().isEmpty() ? "" : "arXiv:" + work.arxiv());
    put(item, "ISBN", work.isbn());
    put(item, "ISSN", work.issn());
    put(item, "URL", work.url());
    return item;
  }

  private static Map<String, Object> name(CitedName author) {
    Map<String, Object> name = new LinkedHashMap<>();
    if (author.isWhole()) {
      name.put("literal", author.family());
    } else {
      name.put("family", author.family());
      name.put("given", author.given());
    }
    return name;
  }

  private static void put(Map<String, Object> item, String key, String value) {
    if (!value.isEmpty()) {
      item.put(key, value);
    }
  }
}
