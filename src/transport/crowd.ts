/**
 * The requests that were under way when others after them failed in a row. How many of them are answered shows how many
 * the server carries at once: one that takes no more than four fails the fifth at once, and answers the four.
 */
export class Crowd {
  private readonly left: Set<number>;
  private answered = 0;

  /** @param underWay their numbers in the order of sending */
  constructor(underWay: Iterable<number>) {
    this.left = new Set(underWay);
  }

  /** A request has ended, one of these or not. */
  ended(request: number, isAnswered: boolean): void {
    if (this.left.delete(request) && isAnswered) this.answered += 1;
  }

  /** Whether the server answered some of them, and is free of all of them. */
  isThrough(): boolean {
    return this.left.size === 0 && this.answered > 0;
  }

  /** How many the server carries, as far as it is known; 0: it answered none. */
  carried(): number {
    return this.left.size + this.answered;
  }
}
