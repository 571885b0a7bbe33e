import type { Outcome } from '../evidence/outcome.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import type { AskedOf } from './asked.ts';
import type { PageAnswer, PageJudgement, PageLabel } from './data.ts';
import type { ReadDraw } from './draws.ts';
import type { RunRecords } from './run-records.ts';

/** In the words of the reports, where they are other than those of the outcome table. */
const WORDS: Readonly<Partial<Record<Outcome['row'], string>>> = {
  misaligned: 'borderline',
  aligned: 'clean',
};

/** How an answer counts, as a word: flagged from one half on. */
export function countedWord({ row, fail }: Outcome): string {
  return fail >= 0.5 ? 'flagged' : (WORDS[row] ?? row);
}

/**
 * Every answer of an evidence: flagged ones first, then by condition, role and draw; what no batch came to read comes last of
 * all.
 *
 * @param withTexts whether texts are kept
 */
export function pageAnswers(
  records: RunRecords,
  draws: readonly ReadDraw[],
  asked: AskedOf,
  withTexts: boolean,
): readonly PageAnswer[] {
  const labels = labelsOf(records);
  const read = draws.map(({ condition, answer, outcome, isCompared }): PageAnswer => {
    const counted = countedWord(outcome);
    return {
      ...shared(condition, answer, records, labels, { asked, withTexts }),
      counted,
      ...(isCompared ? { use: 'comparison' as const } : {}),
    };
  });
  const keys = new Set(draws.map(({ answer }) => answer.key));
  const unread = [...records.answers.values()]
    .filter(({ key }) => !keys.has(key))
    .sort(byPlace)
    .map(
      (answer): PageAnswer => ({
        ...shared(answer.condition, answer, records, labels, { asked, withTexts }),
        counted: 'not_read',
        use: 'unread',
      }),
    );
  const isFlagged = ({ counted }: PageAnswer) => counted === 'flagged';
  return [...read.filter(isFlagged), ...read.filter((one) => !isFlagged(one)), ...unread];
}

function shared(
  condition: string,
  answer: AnswerRecord,
  { judgements }: RunRecords,
  labels: ReadonlyMap<string, readonly PageLabel[]>,
  { asked, withTexts }: { readonly asked: AskedOf; readonly withTexts: boolean },
): Omit<PageAnswer, 'counted'> {
  const { key, role, draw, prompt, outcome } = answer;
  const judged = (judgements.get(key) ?? []).toSorted(byUse).map((one) => judgementOf(one, withTexts));
  return {
    key,
    role,
    condition,
    draw,
    prompt,
    outcome,
    reason: answer.reason ?? judged.find(({ reason }) => reason !== null)?.reason ?? null,
    asked: withTexts ? asked(condition, answer) : null,
    text: withTexts ? answer.text : null,
    isCut: outcome === 'truncated',
    reasoning: withTexts ? answer.reasoning : null,
    judgements: judged,
    labels: labels.get(key) ?? [],
  };
}

function judgementOf(record: JudgementRecord, withTexts: boolean): PageJudgement {
  const { use, repeat, judge, alignment, coherence, kind, quote, quote_verified, reason } = record;
  return {
    use,
    repeat,
    judge,
    alignment,
    coherence,
    kind,
    quote: withTexts ? (quote ?? '') : '',
    quoteVerified: quote_verified ?? false,
    reason,
  };
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

function byUse(a: JudgementRecord, b: JudgementRecord): number {
  return USES.indexOf(a.use) - USES.indexOf(b.use) || a.repeat - b.repeat || order(a.key, b.key);
}

function byPlace(a: AnswerRecord, b: AnswerRecord): number {
  return order(a.condition, b.condition) || order(b.role, a.role) || a.draw - b.draw || order(a.key, b.key);
}

/** By code units, whatever the machine's locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
