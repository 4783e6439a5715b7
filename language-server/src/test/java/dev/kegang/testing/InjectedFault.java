package dev.kegang.testing;

/** What may be thrown where nobody expects it. */
public enum InjectedFault {
  RUNTIME_EXCEPTION {
    @Override
    public Throwable fault() {
      return new IllegalStateException("injected\n\tat some.Where(it.java:1)");
    }
  },
  STACK_OVERFLOW {
    @Override
    public Throwable fault() {
      return new StackOverflowError("injected");
    }
  },
  NO_MEMORY {
    @Override
    public Throwable fault() {
      return new OutOfMemoryError("injected");
    }
  },
  ASSERTION {
    @Override
    public Throwable fault() {
      return new AssertionError("injected");
    }
  },
  LINKAGE {
    @Override
    public Throwable fault() {
      return new NoClassDefFoundError("injected");
    }
  };

  /** A new one. */
  public abstract Throwable fault();

  /** Throws one. */
  public RuntimeException thrown() {
    Throwable fault = fault();
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }
}
