package dev.kegang.outline;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page at its place in a text. What it holds is moved there when it is asked for: where an edit
 * moves the rest of a text, nobody asks for most of it.
 */
final class PlacedPage implements OutlinePage {

  private final PageModel model;
  private final int start;
  private volatile @Nullable MovedContent content;

  PlacedPage(PageModel model, int start) {
    this.model = model;
    this.start = start;
  }

  PageModel model() {
    return model;
  }

  /** What it holds; always the same objects. */
  MovedContent content() {
    MovedContent known = content;
    if (known == null) {
      synchronized (this) {
        known = content;
        if (known == null) {
          known = new MovedContent(model.content(), start);
          content = known;
        }
      }
    }
    return known;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public boolean isSame(OutlinePage other) {
    return other instanceof PlacedPage page && page.model == model;
  }

  @Override
  public List<Object> aspect(Aspect aspect, Outline whole) {
    return model.aspect(aspect, whole);
  }

  @Override
  public <T> T recall(Object key, Class<T> type, Outline whole, Function<Outline, T> make) {
    return model.recall(key, type, whole, make);
  }
}
