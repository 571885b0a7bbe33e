import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { order, type PlacedAnswer, type Several } from './answers.ts';
import type { AskedOf } from './asked.ts';
import type { PageAnswer, PageData, PageJudgement, PageLabel } from './data.ts';
import type { HeldAnswer, HeldJudgement, Place } from './held.ts';
import type { RunRecords } from './run-records.ts';

/** What a page says of an answer, but for what belongs to it. */
export type PageFacts = Pick<
  PageAnswer,
  'key' | 'role' | 'condition' | 'draw' | 'prompt' | 'outcome' | 'counted' | 'use'
>;

/** What a page says of a judgement, but for its quote. */
export type JudgementFacts = Omit<PageJudgement, 'quote'>;

/**
 * The page's data as they are packed, by columns. Each part is made when it is asked for: of a hundred thousand answers
 * little is in memory at once, and none of their texts.
 */
export interface PageColumns<A> extends Omit<PageData, 'schema' | 'answers'> {
  readonly answers: Several<A>;
  facts(answer: A): PageFacts;
  reason(answer: A): PageAnswer['reason'];
  asked(answer: A): PageAnswer['asked'];
  judgements(answer: A): readonly JudgementFacts[];
  labels(answer: A): readonly PageLabel[];
  /** Of each answer in its turn. */
  texts(): Iterable<string | null>;
  reasoning(): Iterable<string | null>;
  /** Of each judgement of each answer. */
  quotes(): Iterable<string | null>;
}

/** The parts of answers as the records have them. */
export type RecordedColumns = Omit<
  PageColumns<PlacedAnswer>,
  'withheld' | 'prompts' | 'conditions' | 'answers'
>;

/** @param withTexts whether texts are kept */
export function recordedColumns(
  records: RunRecords,
  answers: Iterable<PlacedAnswer>,
  asked: AskedOf,
  withTexts: boolean,
): RecordedColumns {
  const labels = labelsOf(records);
  const judged = ({ answer }: PlacedAnswer) => records.judgements(answer.key).toSorted(byUse);
  const textsOf = (
    has: (answer: HeldAnswer) => boolean,
    of: (record: AnswerRecord) => string | null,
  ): Iterable<string | null> => {
    const places = function* (): Generator<Place | null> {
      for (const { answer } of answers) yield withTexts && has(answer) ? answer : null;
    };
    return records.read(places(), (record) => (record.type === 'answer' ? of(record) : null));
  };
  const quoted = function* (): Generator<Place | null> {
    for (const answer of answers)
      for (const one of judged(answer)) yield withTexts && one.hasQuote ? one : null;
  };
  return {
    facts: ({ condition, answer: { key, role, draw, prompt, outcome }, counted, use }) => ({
      key,
      role,
      condition,
      draw,
      prompt,
      outcome,
      counted,
      ...(use === null ? {} : { use }),
    }),
    reason: (placed) =>
      placed.answer.reason ?? judged(placed).find(({ reason }) => reason !== null)?.reason ?? null,
    asked: ({ condition, answer }) => (withTexts ? asked(condition, answer) : null),
    judgements: (placed) => judged(placed).map(judgementFacts),
    labels: ({ answer }) => labels.get(answer.key) ?? [],
    texts: () =>
      textsOf(
        ({ hasText }) => hasText,
        ({ text }) => text,
      ),
    reasoning: () =>
      textsOf(
        ({ hasReasoning }) => hasReasoning,
        ({ reasoning }) => reasoning,
      ),
    quotes: () => records.read(quoted(), (record) => (record.type === 'judgement' ? record.quote : null)),
  };
}

function judgementFacts(held: HeldJudgement): JudgementFacts {
  const { use, repeat, judge, alignment, coherence, kind, quote_verified, reason } = held;
  return { use, repeat, judge, alignment, coherence, kind, quoteVerified: quote_verified ?? false, reason };
}

/** What persons said, in the order of the labels. */
function labelsOf({ labels }: RunRecords): ReadonlyMap<string, readonly PageLabel[]> {
  const graded = labels.flatMap((label) => (label.kind === 'reading' ? [label] : []));
  const byAnswer = Map.groupBy(graded, ({ answer }) => answer);
  return new Map(
    [...byAnswer].map(([key, all]) => [key, all.map(({ by, reads }) => ({ by, grade: reads, why: null }))]),
  );
}

const USES: readonly JudgementRecord['use'][] = ['screen', 'first', 'repeat', 'twin', 'second'];

function byUse(a: HeldJudgement, b: HeldJudgement): number {
  return USES.indexOf(a.use) - USES.indexOf(b.use) || a.repeat - b.repeat || order(a.key, b.key);
}
