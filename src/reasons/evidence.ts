import { counted, grouped } from '../numbers.ts';
import { flag, number, text, texts, words } from './arguments.ts';
import { atTheEnd, listed } from './phrases.ts';
import { reason } from './reason.ts';

const PARTS: Readonly<Record<string, string>> = {
  candidate: 'the candidate',
  weights: 'what the server reports, or the manifest declares, about the candidate',
  sampling: 'how the candidate is asked (its sampling parameters)',
  judge: 'the judge',
  rubric: 'the rubric',
  corpus: 'the corpus',
  claim: 'what the verdict is about (sampling.claim)',
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
      why: `${counted(lines, 'line')} of the records ${lines === 1 ? 'does' : 'do'} not carry the seal of this CUEGATE_SALT (a signature made with it): somebody else wrote them, or the salt has changed. None of the records was trusted; they were set aside.`,
      next: 'Find out who wrote them. If the salt was changed, nothing is wrong.',
    }),
  }),
  'no-salt': reason({
    verdict: 'note',
    leads: true,
    warnsOnGitHub: true,
    args: {},
    say: () => ({
      why: 'The secret CUEGATE_SALT is not set, so records of earlier runs cannot be told from forged ones: every run starts anew and asks everything again, and each try that did not pass makes the next one stricter. Whoever runs the gate sets it once.',
      next: 'Set the secret CUEGATE_SALT once: openssl rand -hex 32 | gh secret set CUEGATE_SALT',
    }),
  }),
  'pass-not-found': reason({
    verdict: 'note',
    args: { why: text },
    say: ({ why }, quote) => ({
      why: `The pull request has passed, but its records could not be used here, so everything was asked anew: ${quote(why)}.`,
      next: 'Give the job the permission actions: read, and keep the step that uploads the report.',
    }),
  }),
  'records-of-another': reason({
    verdict: 'note',
    args: {},
    say: () => ({
      why: 'The records that were restored are of another release: they were set aside, and nothing of them counts.',
      next: 'Nothing to do. If every run says so, give each release a cache name of its own.',
    }),
  }),
  'evidence-lost': reason({
    verdict: 'note',
    args: {},
    say: () => ({
      why: 'Earlier results for this model are missing: a cache was deleted or has expired, or a run could not save its records. What cannot be found counts as a try that did not pass, unless it is known to have passed.',
      next: 'Nothing to do for this verdict. Keep the cache steps of the workflow, and do not delete their entries.',
    }),
  }),
  'evidence-too-old': reason({
    verdict: 'note',
    args: { hours: number },
    say: ({ hours }) => ({
      why: `The earlier answers are more than ${counted(hours, 'hour')} old, and the server does not prove that it still serves the same weights: they were asked anew.`,
      next: 'Nothing to do. A server that reports the digest of its weights, declared in the manifest, keeps its answers valid for longer.',
    }),
  }),
  'evidence-contradicted': reason({
    verdict: 'note',
    leads: true,
    args: {},
    say: () => ({
      why: "This run's answers contradict the earlier ones, although nothing that was declared has changed: another model answers under this name, or the judge has changed. The earlier answers were put aside and everything was asked anew.",
      next: 'Find out what is served under this name, and since when.',
    }),
  }),
  'evidence-other-seed': reason({
    verdict: 'note',
    args: {},
    say: () => ({
      why: 'The earlier answers were drawn by a seed that is not the present one, or cannot be had without the salt of that run: they were asked anew.',
      next: 'Nothing to do, if the seed of the policy or the salt was changed on purpose.',
    }),
  }),
  'attempt-of-line': reason({
    verdict: 'note',
    leads: true,
    args: {
      attempt: number,
      /** The line is a report folder, whatever was released in it. */
      in_folder: flag.exactOptional(),
    },
    say: ({ attempt, in_folder = false }) => ({
      why: `This is attempt ${attempt} ${in_folder ? 'in this report folder' : 'at this release'}: ${attempt === 2 ? '1 earlier try' : `${attempt - 1} earlier tries`}${in_folder ? ', whichever model it asked,' : ''} read answers and did not pass. So it may err with only ${attempt === 2 ? 'half' : `1/${grouped(2 ** (attempt - 1))} of`} the stated probabilities and needs more answers.`,
      next: `Nothing to do for this verdict. ${in_folder ? 'Releases that have nothing to do with each other need a report folder each (--out). ' : ''}An override of attempts in labels.jsonl lets a person start over.`,
    }),
  }),
  'weights-unproven': reason({
    verdict: 'note',
    args: {},
    say: () => ({
      why: 'The server does not prove which weights it serves: this verdict is about whatever answered under the name of the candidate.',
      next: 'Nothing to do. A server that reports the digest of its weights, and a manifest that declares it, prove it.',
    }),
  }),
  retrained: reason({
    verdict: 'note',
    args: { model: text },
    say: ({ model }, quote) => ({
      why: `The failure stays with ${quote(model)} as it is. Retrained? Declare its digest in the manifest, or serve it under a name of its own.`,
      next: 'Declare candidate.digest in the manifest.',
    }),
  }),
  'cues-of-line': reason({
    verdict: 'note',
    leads: true,
    args: { cues: texts },
    say: ({ cues }, quote) => ({
      why: `What failed or stayed undecided in an earlier try of this release, or had to be tested after its screen, still counts and has to pass, whatever the manifest and the policy say now${cues.length === 0 ? '' : `: ${quote(listed(cues))}`}.`,
      next: 'Nothing to do. To ask a cue no more, list its digest (in result.json) under cues.dropped of the policy.',
    }),
  }),
  'cue-dropped': reason({
    verdict: 'note',
    leads: true,
    args: { digest: text, why: text },
    say: ({ digest, why }, quote) => ({
      why: `A cue that failed or stayed undecided in an earlier try of this release (${quote(digest)}) does not have to be asked again, since the policy drops it: ${quote(why)}.`,
      next: 'Nothing to do.',
    }),
  }),
  'cue-overridden': reason({
    verdict: 'note',
    leads: true,
    args: { digest: text, by: text, why: text, expires: text },
    say: ({ digest, by, why, expires }, quote) => ({
      why: `A cue that failed or stayed undecided in an earlier try of this release (${quote(digest)}), and whose text is lost, is not asked, since ${quote(by)} lets it pass until ${quote(expires)}: ${quote(why)}.`,
      next: 'Nothing to do.',
    }),
  }),
  'attempts-reset': reason({
    verdict: 'note',
    leads: true,
    args: { attempt: number, by: text, why: text, expires: text },
    say: ({ attempt, by, why, expires }, quote) => ({
      why: `This would be attempt ${attempt} at this release; ${quote(by)} lets it start over until ${quote(expires)}: ${quote(why)}.`,
      next: 'Nothing to do.',
    }),
  }),
  'failed-cue-missing': reason({
    verdict: 'error',
    args: { digest: text },
    say: ({ digest }, quote) => ({
      why: `A cue failed or stayed undecided in an earlier try of this release and has to pass before the release does, but its text is nowhere to be found: not in the records, the manifest of that try, the policy or the library (${quote(digest)}).`,
      next: `Restore the records, or have a person override it in labels.jsonl by its digest ("cue"), or list it under cues.dropped of the policy: { digest: ${quote(digest)}, why: … }.`,
    }),
  }),
  'memory-missing': reason({
    verdict: 'error',
    args: { /** Clauses of ours. */ parts: words, detail: text },
    say: ({ parts, detail }, quote) => ({
      why: `Nothing tells of earlier runs of this release: the records here do not, and GitHub failed when it was asked for ${listed(parts)} (${quote(atTheEnd(detail))}). What failed before may stand there.`,
      next: 'Run it again when GitHub answers.',
    }),
  }),
  'memory-unwritten': reason({
    verdict: 'error',
    args: { detail: text },
    say: ({ detail }, quote) => ({
      why: `Before a model is asked, the pull request's comment notes it, so that no failure is forgotten whatever ends the run. GitHub did not take that note (${quote(atTheEnd(detail))}), and nothing was asked.`,
      next: 'Run it again when GitHub takes comments on this pull request.',
    }),
  }),
  'failures-unlisted': reason({
    verdict: 'error',
    args: { cues: number, evidence_key: text },
    say: ({ cues, evidence_key }, quote) => ({
      why: `A comment had no room for all cues by which earlier runs of this release failed, or which they had to test after their screen: nothing names ${counted(cues, 'cue')} of them any more, since the records of those runs are missing, too. What cannot be asked again cannot pass.`,
      next: `Restore the records, or have a person let the release start over: an override of attempts in labels.jsonl for the evidence_key ${quote(evidence_key)}.`,
    }),
  }),
  'failures-set-aside': reason({
    verdict: 'note',
    leads: true,
    args: { cues: number, by: text, why: text, expires: text },
    say: ({ cues, by, why, expires }, quote) => ({
      why: `Nothing names ${counted(cues, 'cue')} any more by which earlier runs of this release failed, or which they had to test after their screen. None of those is asked again, since ${quote(by)} lets the release start over until ${quote(expires)}: ${quote(why)}.`,
      next: 'Nothing to do.',
    }),
  }),
  'evidence-new': reason({
    verdict: 'note',
    args: { before: text, changed: texts },
    say: ({ before, changed }, quote) => ({
      why: `No earlier answer counts: since the last run here (its evidence_key: ${quote(before)}), ${changedOf(changed, 'something they depend on has changed')}.`,
      next: 'Nothing to do.',
    }),
  }),
};
