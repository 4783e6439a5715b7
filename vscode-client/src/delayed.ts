/** Does something once it hasn't been asked for again for a while: many requests in a row are answered once. */
export class Delayed {
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param quietTime milliseconds
   */
  constructor(
    private readonly quietTime: number,
    private readonly action: () => unknown,
  ) {}

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.action();
    }, this.quietTime);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
