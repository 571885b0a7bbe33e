import { counted } from '../numbers.ts';
import { number, text, texts, words } from './arguments.ts';
import { reason } from './reason.ts';

const PARTS: Readonly<Record<string, string>> = {
  candidate: 'the candidate',
  weights: 'what the server reports, or the manifest declares, about the candidate',
  sampling: 'the sampling parameters',
  judge: 'the judge',
  rubric: 'the rubric',
  corpus: 'the corpus',
  claim: 'the claim',
  seed: 'the seed',
};

/** Which parts of an evidence key changed; `unknown` where nobody remembers the old ones. */
function changedOf(changed: readonly string[], unknown: string): string {
  const found = changed.filter((part) => Object.hasOwn(PARTS, part));
  // Another model always has other weights.
  const parts = found
    .filter((part) => part !== 'weights' || !found.includes('candidate'))
    .map((part) => PARTS[part]);
  const last = parts.pop();
  if (last === undefined) return unknown;
  return parts.length === 0 ? `${last} has changed` : `${parts.join(', ')} and ${last} have changed`;
}

/** Records and sweeps of something else, and results that are missing. */
export const EVIDENCE = {
  'records-other-evidence': reason({
    verdict: 'error',
    leavesFolderAlone: true,
    args: { key: text, found: text, changed: texts },
    say: ({ key, found, changed }, quote) => ({
      why: `The folder holds records of other evidence (${quote(found)}, now ${quote(key)}): ${changedOf(changed, 'another model, judge, rubric, corpus or seed')}.`,
      next: 'Use another --out folder, or delete this one if you no longer need its results.',
    }),
  }),
  'sweep-other': reason({
    verdict: 'error',
    args: { folder: text, differ: words },
    say: ({ folder, differ }, quote) => ({
      why: `The folder ${quote(folder)} holds another sweep, made with a different ${differ.join(' and ')}.`,
      next: 'Use another --out folder, or restore policy, sweep file, corpus and --seed to continue that sweep where it stopped.',
    }),
  }),
  'records-refused': reason({
    verdict: 'note',
    args: { lines: number },
    say: ({ lines }) => ({
      why: `${counted(lines, 'line')} of the records ${lines === 1 ? 'does' : 'do'} not carry the seal of this CUEGATE_SALT: somebody else wrote them, or the salt has changed. None of the records was trusted; they were set aside.`,
      next: 'Find out who wrote them. If the salt was changed, nothing is wrong.',
    }),
  }),
  'evidence-lost': reason({
    verdict: 'note',
    args: { attempt: number, times: number },
    say: ({ attempt }) => ({
      why: `Earlier results for this model are missing. This is attempt ${attempt}: it may err with only ${attempt === 2 ? 'half' : `1/${2 ** (attempt - 1)} of`} the stated probabilities, so it uses stricter thresholds and needs more answers.`,
      next: 'Nothing to do for this verdict. Keep the cache steps of the workflow, and do not delete their entries.',
    }),
  }),
  'evidence-new': reason({
    verdict: 'note',
    args: { before: text, changed: texts },
    say: ({ before, changed }, quote) => ({
      why: `The evidence starts over: since the last run on this pull request (evidence ${quote(before)}), ${changedOf(changed, 'something it depends on has changed')}.`,
      next: 'Nothing to do.',
    }),
  }),
};
