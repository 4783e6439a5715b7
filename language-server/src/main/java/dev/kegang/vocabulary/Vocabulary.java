package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of the format and what they mean, in Chinese (simplified and traditional) and English.
 * Case, width, blanks, emphasis and punctuation of a word don't matter.
 */
public final class Vocabulary {

  private static final class Bundled {
    static final Vocabulary VOCABULARY = new Vocabulary(VocabularyAdditions.NONE);
  }

  /** What may follow 教案 so that the title still names one, unlike 教案管理系统. */
  private static final String NAME_ENDS = "表书書册冊版稿之第一二三四五六七八九十上中下";

  private final KnownWords<FieldKind> fields = new KnownWords<>();
  private final Map<FieldKind, List<String>> fieldWords = new LinkedHashMap<>();
  private final KnownWords<List<FieldKind>> headingFields = new KnownWords<>();
  private final Map<String, WordTable<Boolean>> documents = new HashMap<>();
  private final KnownWords<PageKind> pages = new KnownWords<>();
  private final Map<String, CaptionKind> captions = new HashMap<>();
  private final CharacterSet captionOpenings = new CharacterSet();
  private final Map<Language, Map<String, List<String>>> words = new EnumMap<>(Language.class);

  private final PlacementWords placementWords;
  private final HoursUnits hoursUnits;
  private final HoursPlaceWords hoursPlaceWords;
  private final CitationWords citationWords;
  private final DateWords dateWords;
  private final PlaceholderWords placeholderWords;
  private final MentionWords mentionWords;
  private final TellingPairs tellingPairs;
  private final ObjectiveWords objectiveWords;
  private final VocabularyAdditions additions;

  private Vocabulary(VocabularyAdditions additions) {
    this.additions = additions;
    List<VocabularyWords> sources = VocabularyWords.all();
    placementWords = PlacementWords.of(sources);
    hoursUnits = HoursUnits.of(sources);
    hoursPlaceWords = HoursPlaceWords.of(sources);
    citationWords = CitationWords.of(sources);
    dateWords = DateWords.of(sources);
    placeholderWords = PlaceholderWords.of(sources, additions.placeholders());
    mentionWords = MentionWords.of(sources);
    tellingPairs = new TellingPairs(mentionWords, placeholderWords);
    objectiveWords = ObjectiveWords.of(sources);
    additions.fields().forEach(this::add);
    additions.pages().forEach(this::add);
    for (VocabularyWords source : sources) {
      Map<String, List<String>> known = new LinkedHashMap<>();
      for (String id : source.keys("field.")) {
        FieldKind kind = new FieldKind(id);
        List<String> list = keep(known, source, "field." + id);
        fieldWords.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(list);
        for (String word : list) {
          fields.putIfAbsent(word, kind);
        }
      }
      for (String id : source.keys("document.")) {
        documents
            .computeIfAbsent(id, key -> new WordTable<>())
            .add(source.list("document." + id), true);
      }
      for (String id : source.keys("heading.")) {
        for (String word : source.list("heading." + id)) {
          List<FieldKind> named = headingFields.meaning(word);
          if (named == null) {
            named = new ArrayList<>(1);
            headingFields.put(word, named);
          }
          named.add(new FieldKind(id));
        }
      }
      for (PageKind kind : PageKind.values()) {
        for (String word : keep(known, source, "page." + kind.id())) {
          pages.putIfAbsent(word, kind);
        }
      }
      for (CaptionKind kind : CaptionKind.values()) {
        for (String word : keep(known, source, "caption." + kind.id())) {
          String key = WordKey.of(word);
          captions.putIfAbsent(key, kind);
          captionOpenings.addBothCases(key.charAt(0));
        }
      }
      words.put(source.language(), known);
    }
  }

  /** The words Kegang ships. */
  public static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /** These words and those that settings add; an added word wins over one of the format. */
  public Vocabulary with(VocabularyAdditions added) {
    return Objects.equals(added, additions) ? this : new Vocabulary(added);
  }

  /** How many minutes a teaching period (课时) has. */
  public int minutesPerPeriod() {
    return additions.minutesPerPeriod();
  }

  /** Words the course avoids, each with the one it uses instead. */
  public Map<String, String> terms() {
    return additions.terms();
  }

  public PlacementWords placementWords() {
    return placementWords;
  }

  public HoursUnits hoursUnits() {
    return hoursUnits;
  }

  public HoursPlaceWords hoursPlaceWords() {
    return hoursPlaceWords;
  }

  public CitationWords citationWords() {
    return citationWords;
  }

  public DateWords dateWords() {
    return dateWords;
  }

  public PlaceholderWords placeholderWords() {
    return placeholderWords;
  }

  public MentionWords mentionWords() {
    return mentionWords;
  }

  public TellingPairs tellingPairs() {
    return tellingPairs;
  }

  public ObjectiveWords objectiveWords() {
    return objectiveWords;
  }

  /** What a field's label means; null where no word is known. */
  public @Nullable FieldKind field(String word) {
    return fields.meaning(word);
  }

  /**
   * The fields that a heading, a key of the front matter or a fenced block with this name holds.
   */
  public List<FieldKind> headingFields(String word) {
    FieldKind kind = fields.meaning(word);
    if (kind != null) {
      return List.of(kind);
    }
    List<FieldKind> several = headingFields.meaning(word);
    return several == null ? List.of() : several;
  }

  /** Whether a title names a document of a kind, such as a syllabus. */
  public boolean namesDocument(String kind, String title) {
    WordTable<Boolean> words = documents.get(kind);
    return words != null && words.occursIn(title, NAME_ENDS);
  }

  /** What a page's heading means; null where no word is known. */
  public @Nullable PageKind page(String word) {
    return pages.meaning(word);
  }

  /** What a caption's word means; null where no word is known. */
  public @Nullable CaptionKind caption(String word) {
    return captions.get(WordKey.of(word));
  }

  /** Whether a caption's word may start with a letter. */
  public boolean mayOpenCaption(char letter) {
    return captionOpenings.contains(letter);
  }

  /** The word new text uses for a field; its id where the vocabulary has none. */
  public String word(FieldKind kind, Language language) {
    FieldWords added = additions.fields().get(kind);
    if (added != null && added.title() != null) {
      return added.title();
    }
    List<String> otherwise = added == null ? List.of() : added.words();
    return first(list(language, "field." + kind.id()), first(otherwise, kind.id()));
  }

  /** The word new text uses for a page. */
  public String word(PageKind kind, Language language) {
    return first(list(language, "page." + kind.id()), kind.id());
  }

  /** The word new text uses for a caption. */
  public String word(CaptionKind kind, Language language) {
    return first(list(language, "caption." + kind.id()), kind.id());
  }

  /** Every field there is a word for, with its words in both languages. */
  public Map<FieldKind, List<String>> fields() {
    return Collections.unmodifiableMap(fieldWords);
  }

  private void add(FieldKind kind, FieldWords added) {
    List<String> list = new ArrayList<>(added.words());
    if (added.title() != null) {
      list.add(added.title());
    }
    fieldWords.put(kind, list);
    list.forEach(word -> fields.put(word, kind));
  }

  private void add(PageKind kind, List<String> added) {
    added.forEach(word -> pages.put(word, kind));
  }

  private List<String> list(Language language, String key) {
    Map<String, List<String>> known = words.get(language);
    return known == null ? List.of() : known.getOrDefault(key, List.of());
  }

  private static List<String> keep(
      Map<String, List<String>> known, VocabularyWords source, String key) {
    List<String> list = List.copyOf(source.list(key));
    known.put(key, list);
    return list;
  }

  private static String first(List<String> list, String otherwise) {
    return list.isEmpty() ? otherwise : list.get(0);
  }
}
