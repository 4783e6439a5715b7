package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text as pages that can be read by themselves, in order, without gaps. After a change the pages
 * it touched are read again, and further ones only while what it opened is not closed.
 *
 * @param starts the offset of each page
 * @param kept how many of the first pages are those of the version before, at the same places
 * @param read how many pages behind those were read for this version; the rest is the last pages of
 *     the version before
 */
record TextPages(
    SourceText source, List<TextPage> pages, List<Integer> starts, int kept, int read) {

  static TextPages of(SourceText source, ContentReader reader) {
    List<TextPage> pages = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    PageSplitter splitter = new PageSplitter(source, reader);
    int at = 0;
    do {
      TextPage page = splitter.read(at);
      pages.add(page);
      starts.add(at);
      at += page.source().length();
    } while (at < source.length());
    return new TextPages(source, pages, starts, 0, pages.size());
  }

  /** The pages of the text after a change. */
  TextPages after(SourceText next, TextChange change, ContentReader reader) {
    String text = next.content();
    int frontMatter = PageSplitter.frontMatterEnd(text);
    boolean front = frontMatter != PageSplitter.frontMatterEnd(source.content());
    int first = front ? 0 : firstTouched(text, change.start());
    int shift = next.length() - source.length();
    int touchedEnd = Math.max(change.oldEnd() + shift, frontMatter);
    List<TextPage> nextPages = new ArrayList<>(pages.subList(0, first));
    List<Integer> nextStarts = new ArrayList<>(starts.subList(0, first));
    PageSplitter splitter = new PageSplitter(next, reader);
    int at = starts.get(first);
    int behind = -1;
    do {
      TextPage page = splitter.read(at);
      nextPages.add(page);
      nextStarts.add(at);
      at += page.source().length();
      behind = at >= touchedEnd ? Collections.binarySearch(starts, at - shift) : -1;
      // What was the start of the text was read as such.
    } while (at < text.length() && behind <= 0);
    int read = nextPages.size() - first;
    for (int i = behind; i > 0 && i < pages.size(); i++) {
      nextPages.add(pages.get(i));
      nextStarts.add(starts.get(i) + shift);
    }
    return new TextPages(next, nextPages, nextStarts, first, read);
  }

  /** The first page a change reaches; what stands right behind a page belongs to it too. */
  private int firstTouched(String text, int changed) {
    int found = Collections.binarySearch(starts, changed);
    int first = found >= 0 ? Math.max(0, found - 1) : -found - 2;
    while (first > 0 && !PageSplitter.mayOpen(text, starts.get(first))) {
      first--;
    }
    return first;
  }
}
