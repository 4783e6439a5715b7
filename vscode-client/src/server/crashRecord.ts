/** Remembers the latest crashes, to tell one that may be chance from one that comes back at once. */
export class CrashRecord {
  private crashes: readonly number[] = [];

  /**
   * @param allowed how many crashes are taken as chance
   * @param period within how many milliseconds
   */
  constructor(
    private readonly allowed = 3,
    private readonly period = 180_000,
  ) {}

  /**
   * Records a crash.
   *
   * @param now milliseconds on any clock that doesn't go back
   * @returns whether another start is worth trying
   */
  add(now: number): boolean {
    this.crashes = [...this.crashes.filter((time) => now - time < this.period), now];
    return this.crashes.length <= this.allowed;
  }

  /** Forgets all: the user asked for a new start. */
  clear(): void {
    this.crashes = [];
  }
}
