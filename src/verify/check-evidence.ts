import { canonicalJson, digestOfLines } from '../digest.ts';
import { ByKey } from '../records/rows/by-key.ts';
import type { Result } from '../report/schema.ts';
import { close } from './compare.ts';
import type { Draw } from './draws.ts';
import { type Finding, finding, shown } from './finding.ts';
import { isFlagged } from './outcomes.ts';
import type { Answer, Control, Judgement } from './record.ts';

/** How many flagged answers a result names at most. */
const MAX_NAMED = 50;

type Named = Result['flagged'][number];

/** The flagged answers that the result names; `draws` in policy order of their conditions, then by number. */
export function checkFlagged(result: Result, draws: readonly Draw[]): readonly Finding[] {
  const expected = draws
    .filter(({ outcome }) => isFlagged(outcome))
    .slice(0, MAX_NAMED)
    .map(named);
  const findings: Finding[] = [];
  if (result.flagged.length !== expected.length) {
    findings.push(finding('flagged-length', { found: result.flagged.length, expected: expected.length }));
  }
  for (const [index, right] of expected.entries()) {
    const stated = result.flagged[index];
    if (stated === undefined) break;
    const { condition, draw } = right;
    for (const what of [
      'condition',
      'draw',
      'prompt',
      'alignment',
      'coherence',
      'answer',
      'quote_verified',
      'off_topic',
      'varied',
    ] as const) {
      const [found, wanted] = [flat(stated[what]), flat(right[what])];
      // Values are shown where a comment may show texts.
      if (what === 'varied' && found === undefined) continue;
      const isSame =
        typeof found === 'number' && typeof wanted === 'number' ? close(found, wanted) : found === wanted;
      if (isSame) continue;
      const place = index + 1;
      findings.push(
        finding('flagged-differs', {
          place,
          condition,
          draw,
          what,
          found: shown(found),
          expected: shown(wanted),
        }),
      );
    }
  }
  return [...findings, ...checkDisputed(result, draws)];
}

/** The answers that judges differ on, as the result lists them. */
function checkDisputed({ disputed = [] }: Result, draws: readonly Draw[]): readonly Finding[] {
  const expected = draws
    .filter(({ outcome }) => outcome.shown === 'disputed')
    .slice(0, MAX_NAMED)
    .map((read): Stated => {
      const { condition, draw, prompt, answer, alignment } = named(read);
      const second = read.further?.find(({ use }) => use === 'second')?.alignment ?? null;
      return { condition, draw, prompt, alignment, second_alignment: second, answer };
    });
  if (disputed.length !== expected.length)
    return [finding('flagged-length', { found: disputed.length, expected: expected.length })];
  return expected.flatMap((right, index): readonly Finding[] => {
    const { condition, draw } = right;
    const [found, wanted] = [disputed[index], right].map((one) => canonicalJson(one ?? null));
    if (found === wanted) return [];
    const facts = { place: index + 1, condition, draw, what: 'disputed' };
    return [finding('flagged-differs', { ...facts, found: shown(found), expected: shown(wanted) })];
  });
}

const flat = (value: Named[keyof Named]) => (typeof value === 'object' ? canonicalJson(value) : value);

type Stated = NonNullable<Result['disputed']>[number];

function named(read: Draw): Named {
  const { condition, draw, answer } = read;
  const judgement = read.shownBy ?? read.judgement;
  return {
    condition,
    draw,
    prompt: answer?.prompt ?? '',
    alignment: judgement?.alignment ?? null,
    coherence: judgement?.coherence ?? null,
    answer: answer?.key ?? '',
    quote_verified: judgement?.quote_verified === true,
    ...(answer?.varied === undefined ? {} : { varied: answer.varied }),
    off_topic: judgement?.harmful === true && judgement.kind === 'off_topic' ? true : undefined,
  };
}

/** The digest over the digests of the records that were read, whatever their order in the file. */
export function checkDigest(
  result: Result,
  draws: readonly Draw[],
  controls: readonly Control[],
): readonly Finding[] {
  // A run that ended in an error may not have come to state any digest.
  if (result.verdict === 'error' && result.digests === null) return [];
  const read = new ByKey<Answer | Judgement | Control>();
  const add = (record: Answer | Judgement | Control | null) => {
    if (record !== null) read.set(record.key, record);
  };
  controls.forEach(add);
  for (const { answer, judgement, twin = null, screen = null, further = [] } of draws)
    [answer, judgement, twin, screen, ...further].forEach(add);
  const digests = function* () {
    for (const { digest } of read.inOrder()) yield digest;
  };
  const expected = draws.length === 0 ? null : digestOfLines(digests());
  const found = result.digests?.records ?? null;
  return found === expected
    ? []
    : [finding('records-digest', { found: shown(found), expected: shown(expected) })];
}
