package dev.kegang.outline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are made when one of them is first asked for, all at once and only once.
 * For any number of threads.
 */
public final class LazyList<T> extends AbstractList<T> implements RandomAccess {

  /** Counts and makes the elements; a class, where many are made: each lambda takes Java longer. */
  interface Source<T> extends IntSupplier, Supplier<List<T>> {}

  private record Changed<T>(List<T> elements, Function<T, T> change) implements Source<T> {

    @Override
    public int getAsInt() {
      return elements.size();
    }

    @Override
    public List<T> get() {
      List<T> changed = new ArrayList<>(elements.size());
      for (T element : elements) {
        changed.add(change.apply(element));
      }
      return changed;
    }
  }

  private final IntSupplier counter;
  private final Supplier<List<T>> maker;

  /** -1 while nobody has asked. */
  private volatile int size = -1;

  private volatile @Nullable List<T> made;

  private LazyList(IntSupplier counter, Supplier<List<T>> maker) {
    this.counter = counter;
    this.maker = maker;
  }

  /** Each element of another list, changed. */
  static <T> List<T> of(List<T> elements, Function<T, T> change) {
    return elements.isEmpty() ? List.of() : of(new Changed<>(elements, change));
  }

  /** A list of known length. */
  static <T> List<T> of(int size, Supplier<List<T>> maker) {
    return size == 0 ? List.of() : new LazyList<>(() -> size, maker);
  }

  /** A list whose length shows when it is made. */
  public static <T> List<T> of(Supplier<List<T>> maker) {
    return new LazyList<>(() -> -1, maker);
  }

  /** A list whose length is known before it is made. */
  static <T> List<T> of(Source<T> source) {
    return new LazyList<>(source, source);
  }

  /** An immutable list of the same elements, made by now; the same list for the same one. */
  public static <T> List<T> settled(List<T> list) {
    return list instanceof LazyList<T> lazy ? lazy.made() : List.copyOf(list);
  }

  private List<T> made() {
    List<T> known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = settled(maker.get());
          made = known;
        }
      }
    }
    return known;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public Iterator<T> iterator() {
    return made().iterator();
  }

  @Override
  public Object[] toArray() {
    return made().toArray();
  }

  @Override
  public int size() {
    int known = size;
    if (known < 0) {
      int counted = counter.getAsInt();
      known = counted < 0 ? made().size() : counted;
      size = known;
    }
    return known;
  }
}
