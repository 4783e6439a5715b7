package dev.kegang.testing;

/** What may be thrown where nobody expects it. */
public enum InjectedFault {
  RUNTIME_EXCEPTION {
    @Override
    public Throwable fault(String words) {
      return new IllegalStateException(words + "\n\tat some.Where(it.java:1)");
    }
  },
  STACK_OVERFLOW {
    @Override
    public Throwable fault(String words) {
      return new StackOverflowError(words);
    }
  },
  NO_MEMORY {
    @Override
    public Throwable fault(String words) {
      return new OutOfMemoryError(words);
    }
  },
  ASSERTION {
    @Override
    public Throwable fault(String words) {
      return new AssertionError(words);
    }
  },
  LINKAGE {
    @Override
    public Throwable fault(String words) {
      return new NoClassDefFoundError(words);
    }
  };

  /** A new one that says something of itself. */
  public abstract Throwable fault(String words);

  /** A new one. */
  public Throwable fault() {
    return fault("injected");
  }

  /** Throws one. */
  public RuntimeException thrown() {
    return thrown("injected");
  }

  /** Throws one that says something of itself. */
  public RuntimeException thrown(String words) {
    Throwable fault = fault(words);
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }
}
