/** How many of the last answers are looked at, and how many of them must be refusals to say "too many". */
export const WINDOW = 50;
export const FEWEST = 3;
/** A share that slowing down did not halve, and that is no more than this, has nothing to do with the rate. */
export const HALVED = 0.5;
export const MOST_BY_CHANCE = 0.2;
const STANDARD_ERRORS = 3;

/**
 * Tells a server that wants us slower from one that refuses now and then whatever we do: a single refusal says
 * nothing, and where slowing down did not help, the share that stays is taken for the server's own.
 */
export class Refusals {
  private recent: boolean[] = [];
  private background = 0;
  private trial: { readonly shareBefore: number } | null = null;

  /** Notes an answer that was sent at the present pace; `true`: refused for the rate. */
  note(refused: boolean): void {
    this.recent.push(refused);
    if (this.recent.length > WINDOW) this.recent.shift();
  }

  /** Whether the refusals are more than chance and the server's own share explain. */
  areTooMany(): boolean {
    const own = this.background;
    const spread = STANDARD_ERRORS * Math.sqrt((own * (1 - own)) / WINDOW);
    return this.count() >= Math.max(FEWEST, WINDOW * (own + spread));
  }

  /** We slow down: from here on it is seen whether that helps. */
  slowed(): void {
    this.trial = { shareBefore: this.count() / Math.max(1, this.recent.length) };
    this.recent = [];
  }

  /** Whether slowing down turned out not to help; told once, when enough answers have come. */
  isFutile(): boolean {
    if (this.trial === null || this.recent.length < WINDOW) return false;
    const { shareBefore } = this.trial;
    const share = this.count() / WINDOW;
    this.trial = null;
    if (share < HALVED * shareBefore || share > MOST_BY_CHANCE) return false;
    this.background = Math.max(this.background, share);
    return true;
  }

  private count(): number {
    return this.recent.filter((refused) => refused).length;
  }
}
