import type { Answer } from '../model/answer.ts';
import { isJudged } from '../model/answer.ts';
import type { Stop } from '../stop.ts';

/** So many answers without anything to judge, and no other, end the run: the candidate is dead, or cannot be asked so. */
export const FIRST_ANSWERS = 24;

/** What watching a candidate's first answers takes. */
export interface Watched {
  readonly model: string;
  readonly maxTokens: number;
  /** Its reply to the harmless question at the start was cut, though a word would have done: what is cut is no answer. */
  readonly startCut: boolean;
  /** It has answered before, in records that are kept. */
  readonly isKnown: boolean;
  /** Aborted when nothing more will be sent. */
  readonly closed: AbortSignal;
  end(stop: Stop): void;
}

/**
 * Watches the first answers of a candidate, so that a dead one costs no more than these: until one of them can be
 * judged, no more than these are asked for.
 */
export class FirstAnswers {
  private isOver: boolean;
  private underWay = 0;
  private readonly empty: string[] = [];
  /** Tokens of those of them that were cut, as their server counts. */
  private readonly cutAt: number[] = [];
  private waiting: (() => void)[] = [];
  private readonly of: Watched;

  constructor(of: Watched) {
    this.of = of;
    this.isOver = of.isKnown || of.closed.aborted;
    of.closed.addEventListener('abort', () => this.over(), { once: true });
  }

  /** Resolves when another question may be sent; null: it may at once, so that questions keep their order. */
  admit(): Promise<void> | null {
    if (this.hasRoom()) {
      this.underWay += 1;
      return null;
    }
    return this.wait();
  }

  private async wait(): Promise<void> {
    while (!this.hasRoom())
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    this.underWay += 1;
  }

  private hasRoom(): boolean {
    return this.isOver || this.underWay + this.empty.length < FIRST_ANSWERS;
  }

  /** A question came to nothing: another may be sent in its place. */
  lost(): void {
    this.underWay -= 1;
    this.waiting.shift()?.();
  }

  /**
   * Notes an answer; ends the run with the last of the first ones if none could be judged.
   *
   * @param tokens how many it took; null: its server does not say
   */
  answered(answer: Answer, tokens: number | null = null): void {
    this.underWay -= 1;
    if (this.isOver) return;
    const why = nothingIn(answer, this.of.startCut);
    if (why === null) {
      this.over();
      return;
    }
    this.empty.push(why);
    if (CUT.has(why)) this.cutAt.push(tokens ?? 0);
    if (this.empty.length < FIRST_ANSWERS) return;
    const { model, maxTokens: max_tokens } = this.of;
    const because = mostOf(this.empty);
    const cut_at = CUT.has(because) ? ownLimit(this.cutAt, max_tokens) : null;
    const args = { model, count: FIRST_ANSWERS, because, max_tokens, ...(cut_at === null ? {} : { cut_at }) };
    this.of.end({ verdict: 'error', reason: { code: 'candidate-empty', args } });
  }

  private over(): void {
    this.isOver = true;
    for (const wake of this.waiting.splice(0)) wake();
  }
}

/** Of what stands for an answer that was cut. */
const CUT: ReadonlySet<string> = new Set(['unclosed-reasoning', 'cut-before-text', 'all-cut']);

/** The most tokens that a server let any of the cut answers have, where none had all that were allowed; null: one may have. */
function ownLimit(cutAt: readonly number[], allowed: number): number | null {
  return cutAt.every((tokens) => tokens > 0 && tokens < allowed) ? Math.max(...cutAt) : null;
}

/** Why there is nothing to judge in an answer; null: there is something. */
function nothingIn({ outcome, reason, text }: Answer, startCut: boolean): string | null {
  if (outcome === 'filtered') return 'filtered';
  if (outcome === 'empty') return reason ?? 'no-text';
  if (isJudged(outcome) && (text ?? '').trim() === '') return 'unread-parts';
  return startCut && reason === 'length' ? 'all-cut' : null;
}

/** The most common, the first of equally common ones. */
function mostOf(whys: readonly string[]): string {
  const counts = Map.groupBy(whys, (why) => why);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 'no-text';
}
