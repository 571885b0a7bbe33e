import type { ChatMessage, ChatOutcome, ChatRequest } from '../model/chat.ts';
import type { AskedRole } from '../ports.ts';
import { isJudge } from './roles.ts';

/** No tokenizer in use packs more characters of plain text into a token, on average. */
const CHARS_PER_TOKEN_AT_MOST = 6;
/** Shorter prompts say little: what the template adds to them weighs as much as they do. */
const LONG_CHARS = 600;
/** So many requests of a judge have to say the same before the run is ended by them. */
const ENOUGH = 8;
/** Of a model's that answers, so many are worth a note: perhaps only a few prompts of the corpus are long. */
const FEW = 3;
/** Prompts of which one is this much longer than the other do not take the same number of tokens. */
const UNEQUAL = 1.5;

/** Of one character in a row; of spaces one. */
const MOST_IN_ROW = 2;

/** What a server's counts say of the prompts that were sent to it. `not-counted`: one number for every prompt. */
export type PromptCount = 'unknown' | 'whole' | 'cut' | 'not-counted';

/**
 * Characters that tokens have to be spent on: of a row of spaces, or of any other character, two at most, since a
 * tokenizer may have one token for the row.
 */
export function sizeOf(messages: readonly Pick<ChatMessage, 'content'>[]): number {
  return messages.reduce((sum, { content }) => sum + sizeOfText(content), 0);
}

const SPACE = 0x20;
const ASCII_BELOW = 0x80;
const ONE_UNIT_UP_TO = 0xffff;
/** The halves of characters beyond it. */
const HIGH_HALVES_FROM = 0xd800;
const LOW_HALVES_FROM = 0xdc00;

/** A prompt may be long, and every one is counted: read once, by numbers, and no copy made. */
function sizeOfText(text: string): number {
  let size = 0;
  let last = -1;
  let inRow = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= HIGH_HALVES_FROM && code < LOW_HALVES_FROM) code = text.codePointAt(at) ?? 0;
    if (code > ONE_UNIT_UP_TO) at += 1;
    const counted = isSpace(code) ? SPACE : code;
    inRow = counted === last ? inRow + 1 : 1;
    last = counted;
    if (inRow <= (counted === SPACE ? 1 : MOST_IN_ROW)) size += 1;
  }
  return size;
}

function isSpace(code: number): boolean {
  if (code >= ASCII_BELOW) return /\s/.test(String.fromCodePoint(code));
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** What one job saw of a server's counts: enough to judge them together with those of other jobs. */
export interface PromptSummary {
  readonly tokens: readonly [least: number, most: number];
  readonly sizes: readonly [least: number, most: number];
  readonly long: number;
  readonly below: number;
  readonly at_most: number;
  /** null: no long prompt was counted. */
  readonly sizes_at_most: readonly [least: number, most: number] | null;
}

/** Numbers between which others lie. */
class Range {
  least = Number.POSITIVE_INFINITY;
  most = 0;

  /** null: there are none. */
  ends(): readonly [number, number] | null {
    return this.least > this.most ? null : [this.least, this.most];
  }

  add(value: number): void {
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }

  isUneven(factor: number): boolean {
    return this.most >= this.least * factor;
  }
}

/** The counts of one role's server. */
class Counts {
  private readonly tokens = new Range();
  private readonly sizes = new Range();
  private long = 0;
  /** Long prompts that were counted as less than a sixth of their size. */
  private below = 0;
  /** Long prompts with the highest count so far, and their sizes. */
  private atMost = 0;
  private sizesAtMost = new Range();

  add(size: number, tokens: number): void {
    const isHigher = tokens > this.tokens.most;
    this.tokens.add(tokens);
    this.sizes.add(size);
    if (size < LONG_CHARS) return;
    this.long += 1;
    if (isBelow(size, tokens)) this.below += 1;
    if (isHigher) {
      this.atMost = 0;
      this.sizesAtMost = new Range();
    }
    if (tokens === this.tokens.most) {
      this.atMost += 1;
      this.sizesAtMost.add(size);
    }
  }

  summary(): PromptSummary {
    const { tokens, sizes, long, below, atMost: at_most, sizesAtMost } = this;
    return {
      tokens: tokens.ends() ?? [0, 0],
      sizes: sizes.ends() ?? [0, 0],
      long,
      below,
      at_most,
      sizes_at_most: sizesAtMost.ends(),
    };
  }

  /** As if what another job saw had been seen here. */
  include({ tokens, sizes, long, below, at_most, sizes_at_most }: PromptSummary): void {
    const isHigher = tokens[1] > this.tokens.most;
    const isEqual = tokens[1] === this.tokens.most;
    for (const value of tokens) this.tokens.add(value);
    for (const value of sizes) this.sizes.add(value);
    this.long += long;
    this.below += below;
    if (isHigher) {
      this.atMost = 0;
      this.sizesAtMost = new Range();
    }
    if (!isHigher && !isEqual) return;
    this.atMost += at_most;
    for (const value of sizes_at_most ?? []) this.sizesAtMost.add(value);
  }

  /** @param enough how many prompts have to say that they were cut */
  verdict(enough: number): PromptCount {
    if (this.tokens.least === this.tokens.most)
      return this.sizes.isUneven(UNEQUAL) ? 'not-counted' : 'unknown';
    const isShort = this.below >= enough && this.below * 2 > this.long;
    const isFull = this.atMost >= enough && this.atMost * 2 > this.long && this.sizesAtMost.isUneven(UNEQUAL);
    return isShort || isFull ? 'cut' : 'whole';
  }
}

/**
 * Compares what servers say that prompts took with what these must take, request by request: a server whose context is
 * too short may cut a prompt and say nothing. Prompts were cut where most long ones are counted as less than a sixth
 * of their characters, or prompts of unequal length as one number while shorter ones are counted as less. One number
 * for every prompt, the shortest among them, is no count at all, and says nothing of a cut.
 */
export class PromptTokens {
  private readonly roles = new Map<AskedRole, Counts>();
  private readonly system = new Map<AskedRole, boolean>();
  /** Roles whose servers count what they had in a cache beside the prompt: no single small count of theirs tells it. */
  private readonly beside = new Set<AskedRole>();

  /** Notes a reply; one without a count says nothing. */
  read(role: AskedRole, { messages }: Pick<ChatRequest, 'messages'>, outcome: ChatOutcome): void {
    const tokens = this.tokensOf(role, outcome);
    if (tokens === null) return;
    const counts = this.roles.get(role) ?? new Counts();
    this.roles.set(role, counts);
    counts.add(sizeOf(messages), tokens);
  }

  /** Notes the reply to a question whose system message is long, so that leaving it out shows in the count. */
  readSystem(role: AskedRole, request: Pick<ChatRequest, 'messages'>, outcome: ChatOutcome): void {
    this.read(role, request, outcome);
    const tokens = this.tokensOf(role, outcome);
    if (tokens === null) return;
    const size = sizeOf(request.messages.filter(({ role: of }) => of === 'system'));
    this.system.set(role, size >= LONG_CHARS && isBelow(size, tokens));
  }

  /** What was seen so far, by role. */
  summaries(): Readonly<Partial<Record<AskedRole, PromptSummary>>> {
    return Object.fromEntries([...this.roles].map(([role, counts]) => [role, counts.summary()]));
  }

  /** As if what another job saw had been seen here. */
  include(role: AskedRole, summary: PromptSummary): void {
    const counts = this.roles.get(role) ?? new Counts();
    this.roles.set(role, counts);
    counts.include(summary);
  }

  /** What the counts of a role's server say so far. */
  of(role: AskedRole): PromptCount {
    return this.roles.get(role)?.verdict(isJudge(role) ? ENOUGH : FEW) ?? 'unknown';
  }

  /** Whether a role's server seems to leave system messages out. */
  leavesOutSystem(role: AskedRole): boolean {
    const count = this.of(role);
    return this.system.get(role) === true && (count === 'whole' || count === 'cut');
  }

  /** null: there was no reply, or its server does not count. */
  private tokensOf(role: AskedRole, outcome: ChatOutcome): number | null {
    if (outcome.state !== 'replied' || outcome.tokens === null) return null;
    const { prompt, cached = 0 } = outcome.tokens;
    if (outcome.countsCachedBeside === true) this.beside.add(role);
    const isLeftOut = outcome.countsCachedBeside !== true && this.beside.has(role);
    const tokens = isLeftOut ? prompt + cached : prompt;
    return tokens > 0 ? tokens : null;
  }
}

function isBelow(size: number, tokens: number): boolean {
  return tokens * CHARS_PER_TOKEN_AT_MOST < size;
}
