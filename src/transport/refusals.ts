/** How many of the last answers are looked at, and how many of them must be refusals to say "too many". */
export const WINDOW = 50;
export const FEWEST = 3;
/** A share that slowing down did not halve, and that is no more than this, has nothing to do with the rate. */
export const HALVED = 0.5;
export const MOST_BY_CHANCE = 0.25;
const STANDARD_ERRORS = 3;
/** So many refusals in a row do not come from one machine in several. */
const ROW = 3;

/** So often has slowing down to be of no use. */
export const FUTILE_TRIALS = 2;

/** Whether slowing down helped: not known yet, yes, no and to be tried again, no for good. */
export type TrialEnd = 'open' | 'helped' | 'again' | 'futile';

/**
 * Tells a server that wants us slower from one that refuses now and then whatever we do: a single refusal says
 * nothing, and where slowing down did not help, the share that stays is taken for the server's own.
 */
export class Refusals {
  private recent: boolean[] = [];
  private background = 0;
  private trial: { readonly shareBefore: number; readonly futile: number } | null = null;

  /** Notes an answer that was sent at the present pace; `true`: refused for the rate. */
  note(refused: boolean): void {
    this.recent.push(refused);
    if (this.recent.length > WINDOW) this.recent.shift();
  }

  /** Whether the refusals are more than chance and the server's own share explain. */
  areTooMany(): boolean {
    if (this.trial !== null) return this.areMoreThanChance();
    const own = this.background;
    const spread = STANDARD_ERRORS * Math.sqrt((own * (1 - own)) / WINDOW);
    return this.count() >= Math.max(FEWEST, WINDOW * (own + spread));
  }

  /** Whether it is known that some are refused whatever we do. */
  hasOwnShare(): boolean {
    return this.background > 0;
  }

  /** Whether it is still to be seen if slowing down helps. */
  isOnTrial(): boolean {
    return this.trial !== null;
  }

  /** Whether the last ones were refused, one and all. */
  isRow(): boolean {
    const last = this.recent.slice(-ROW);
    return last.length === ROW && last.every((refused) => refused);
  }

  /** We slow down: from here on it is seen whether that helps. */
  slowed(): void {
    const share = this.count() / Math.max(1, this.recent.length);
    this.trial = { shareBefore: this.trial?.shareBefore ?? share, futile: this.trial?.futile ?? 0 };
    this.recent = [];
  }

  /** What slowing down came to; told once, when enough answers have come. */
  trialEnd(): TrialEnd {
    if (this.trial === null || this.recent.length < WINDOW) return 'open';
    const { shareBefore, futile } = this.trial;
    const share = this.count() / WINDOW;
    if (share < HALVED * shareBefore || share > MOST_BY_CHANCE) {
      this.trial = null;
      return 'helped';
    }
    // The first measure of what a server takes may have been too high: slowing down is tried again.
    this.trial = futile + 1 < FUTILE_TRIALS ? { shareBefore, futile: futile + 1 } : null;
    if (this.trial !== null) return 'again';
    this.background = Math.max(this.background, share);
    return 'futile';
  }

  /** While it is to be seen whether slowing down helps, only more refusals than any own share explains say that it did not. */
  private areMoreThanChance(): boolean {
    const { length } = this.recent;
    const most = length * MOST_BY_CHANCE;
    return this.count() >= Math.max(FEWEST, most + 2 * Math.sqrt(most * (1 - MOST_BY_CHANCE)));
  }

  private count(): number {
    return this.recent.filter((refused) => refused).length;
  }
}
