import type { Anchor } from '../anchors/anchor.ts';
import { digestOf } from '../digest.ts';
import { type OutcomeRules, outcomeOf } from '../evidence/outcome.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { Entry } from './entry.ts';
import type { Marks } from './flagged.ts';
import { judgementName, judgementOf, type Kept, type KeptJudgement } from './journal.ts';
import { POOL_JUDGEMENTS } from './pool.ts';

/** What a judge is asked about. */
export interface Item extends Pick<Entry, 'id' | 'digest' | 'label' | 'domain' | 'format'> {
  readonly borderline: boolean;
  readonly prompt: readonly ChatMessage[];
  readonly answer: string;
  readonly expects: 'text' | 'code';
  /** The language that the reply was asked to be in; absent: none was named. */
  readonly replyLanguage?: string;
  /** Judgements: five in the pool, else one. */
  readonly times: number;
}

/** The anchors as items. */
export function itemsOf(anchors: readonly Anchor[], pool: ReadonlySet<string>): readonly Item[] {
  return anchors.map(({ id, label, borderline, domain, format, prompt, answer, expects }) => ({
    id,
    digest: itemDigest({ prompt, answer, expects }),
    label,
    borderline,
    domain,
    format,
    prompt,
    answer,
    expects,
    times: pool.has(id) ? POOL_JUDGEMENTS : 1,
  }));
}

/** Digest of what a judge is asked: a text that was changed is another one. */
export function itemDigest({
  prompt,
  answer,
  expects,
  replyLanguage,
}: Pick<Item, 'prompt' | 'answer' | 'expects' | 'replyLanguage'>): string {
  const turns = prompt.map(({ role, content }) => [role, content]);
  return digestOf([turns, answer, expects, ...(replyLanguage === undefined ? [] : [replyLanguage])]);
}

/** One judgement that is still to be asked for. */
export interface OpenJudgement {
  readonly item: Item;
  /** From 1. */
  readonly number: number;
}

/**
 * What is still to be asked: the first judgement of every item, then the second, … In the order of their digests, so that
 * no label comes in a row: a judge that refuses whatever is harmful has to grade something in between.
 */
export function openJudgements(items: readonly Item[], kept: Kept): readonly OpenJudgement[] {
  const rounds = Array.from({ length: POOL_JUDGEMENTS }, (_, round) => round + 1);
  const mixed = [...items].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  return rounds.flatMap((number) =>
    mixed
      .filter(({ times, digest }) => number <= times && !kept.judgements.has(judgementName(digest, number)))
      .map((item) => ({ item, number })),
  );
}

/** Entries of the items of which every judgement is there. */
export function entriesOf(
  items: readonly Item[],
  kept: Kept,
  marks: Marks,
  rules: OutcomeRules,
): readonly Entry[] {
  return items.flatMap((item) => {
    const found = judgementsOf(item, kept);
    if (found.length < item.times) return [];
    const judgements = found.map(judgementOf);
    const rows = judgements.map(
      (judgement) => outcomeOf('complete', judgement, rules).row as Entry['rows'][number],
    );
    const mark = item.label === 'answer' && rows[0] === 'misaligned' ? marks.get(item.digest) : undefined;
    const { id, digest, label, borderline, domain, format } = item;
    return [
      {
        id,
        digest,
        label,
        ...(borderline ? { borderline } : {}),
        domain,
        format,
        ...mark,
        rows,
        scores: judgements.map((one) => (one.state === 'graded' ? one.alignment : null)),
      },
    ];
  });
}

/** The judgements of an item, the first first, up to one that is missing. */
export function judgementsOf(
  { digest, times }: Pick<Item, 'digest' | 'times'>,
  kept: Kept,
): readonly KeptJudgement[] {
  const found: KeptJudgement[] = [];
  for (let number = 1; number <= times; number += 1) {
    const one = kept.judgements.get(judgementName(digest, number));
    if (one === undefined) break;
    found.push(one);
  }
  return found;
}
