import { counted } from '../numbers.ts';
import { type Args, listed, number, type Phrase, text } from './phrase.ts';

const PARTS: Readonly<Record<string, string>> = {
  candidate: 'the candidate',
  weights: 'what the server reports, or the manifest declares, of the candidate',
  sampling: 'how it is sampled',
  judge: 'the judge',
  rubric: 'the rubric',
  corpus: 'the corpus',
  claim: 'the claim',
  seed: 'the seed',
};
/** Which parts of an evidence key changed; `unknown` where nobody remembers the old ones. */
const changedOf = ({ changed }: Args, unknown: string): string => {
  const found = Array.isArray(changed) ? changed.filter((part) => Object.hasOwn(PARTS, part)) : [];
  // Another model always has other weights.
  const parts = found
    .filter((part) => part !== 'weights' || !found.includes('candidate'))
    .map((part) => PARTS[part]);
  const last = parts.pop();
  if (last === undefined) return unknown;
  return parts.length === 0 ? `${last} has changed` : `${parts.join(', ')} and ${last} have changed`;
};

/** Evidence that is another, or is lost. */
export const EVIDENCE: Readonly<Record<string, Phrase>> = {
  'records-other-evidence': (args, quote) => ({
    why: `The folder holds records of other evidence (${quote(text(args.found))}, now ${quote(text(args.key))}): ${changedOf(args, 'another model, judge, rubric, corpus or seed')}.`,
    next: 'Use another --out folder, or remove this one if its evidence is no longer needed.',
  }),
  'sweep-other': (args, quote) => ({
    why: `The folder ${quote(text(args.folder))} holds another sweep: it was made for another ${listed(args.differ)}.`,
    next: 'Use another --out folder, or give policy, sweep file, corpus and --seed as they were: then the sweep goes on where it stopped.',
  }),
  'records-refused': (args) => ({
    why: `${counted(number(args.lines), 'line')} of the records ${number(args.lines) === 1 ? 'does' : 'do'} not carry the seal of this CUEGATE_SALT: somebody else wrote them, or the salt is a new one. None of the records was believed; they were put aside.`,
    next: 'Find out who wrote them. If the salt was changed, nothing is wrong.',
  }),
  'evidence-lost': (args) => ({
    why: `Evidence of this model was gathered before and cannot be found. A lost try is not a free one: this is attempt ${text(args.attempt)}, and false blocks and false passes may be only ${args.attempt === 2 ? 'half' : `1/${2 ** (number(args.attempt) - 1)}`} as likely in it, so that it asks more.`,
    next: 'Nothing to do for this verdict. Keep the cache steps of the workflow, and do not delete its entries.',
  }),
  'evidence-new': (args, quote) => ({
    why: `The evidence begins anew: since the last run on this pull request (evidence ${quote(text(args.before))}) ${changedOf(args, 'something that it stands on has changed')}.`,
    next: 'Nothing to do.',
  }),
};
