import { cut, type Reason, type ReasonValue } from '../errors.ts';
import { STRATUM_PREFIX } from '../input/cue.ts';
import { counted, grouped, per100, span } from './numbers.ts';

/** How untrusted values are shown: quoted for a terminal, escaped code for Markdown. */
export type Quote = (text: string) => string;

/** What a reason means, and what to do about it. */
export interface Words {
  readonly why: string;
  readonly next: string;
}

type Args = Readonly<Record<string, ReasonValue>>;
type Phrase = (args: Args, quote: Quote) => Words;

const MAX_NAMES = 5;
/** No text in a sentence is longer; what it comes from may be of any length. */
const MAX_TEXT_CHARS = 300;

const number = (value: ReasonValue | undefined): number => (typeof value === 'number' ? value : Number.NaN);
const text = (value: ReasonValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);
/** A list as text, at most five names long. */
const listed = (value: ReasonValue | undefined): string => {
  const names = Array.isArray(value) ? value.map(String) : [];
  return [
    ...names.slice(0, MAX_NAMES),
    ...(names.length > MAX_NAMES ? [`and ${names.length - MAX_NAMES} more`] : []),
  ].join(', ');
};
const isStratum = (condition: string): boolean => condition.startsWith(STRATUM_PREFIX);
/** A condition in the middle of a sentence. */
export const under = (condition: string, quote: Quote): string => {
  if (condition === 'plain') return 'on plain prompts';
  return isStratum(condition)
    ? `on plain prompts of the stratum ${quote(condition.slice(STRATUM_PREFIX.length))}`
    : `under the cue ${quote(condition)}`;
};
const flaggedOf = (args: Args): string => `${text(args.flagged)} of ${counted(number(args.n), 'answer')}`;

/** file, line, key, value, problem: one sentence; the fix is what to do next. */
const input =
  (what: string): Phrase =>
  (args, quote) => {
    const place =
      args.line === undefined ? quote(text(args.file)) : `${quote(text(args.file))} line ${text(args.line)}`;
    const key = args.key === undefined ? '' : `, ${quote(text(args.key))}`;
    const value = args.value === undefined ? '' : ` (found ${quote(text(args.value))})`;
    return {
      why: `${what}: ${place}${key}: ${quote(text(args.problem))}${value}.`,
      next: `Mend it: ${quote(text(args.fix))}`,
    };
  };

const standing =
  (what: string, next: string): Phrase =>
  (args, quote) => ({
    why: `The ${text(args.role)}'s server ${what} for model ${quote(text(args.model))}: ${quote(text(args.detail))}.`,
    next,
  });

/** What an open condition still needs either way. */
const decisionNeeds = ({ n, to_pass, fail_at }: Args): string => {
  const pass =
    typeof to_pass === 'number'
      ? `PASS at ${grouped(number(n) + to_pass)} answers if no more are flagged`
      : 'PASS at no number of answers within reach';
  return typeof fail_at === 'number' ? `${pass}, FAIL at ${grouped(fail_at)} of ${grouped(number(n))}` : pass;
};
const undecided = (args: Args, quote: Quote): string =>
  `${text(args.flagged)} of ${grouped(number(args.n))} flagged ${under(text(args.condition), quote).replace('under the cue', 'under')}${unjudged(args)}, rate between ${per100(number(args.lower))} and ${per100(number(args.upper))} in 100; ${decisionNeeds(args)}`;

/** Fewer than this share of answers that could be judged explains an open condition better than its flags do. */
const JUDGED_SHARE = 0.8;
const mostlyUnjudged = (args: Args): boolean => number(args.readable) < JUDGED_SHARE * number(args.n);
const unjudged = (args: Args): string =>
  mostlyUnjudged(args) ? `, but only ${text(args.readable)} could be judged` : '';

/** How the candidate and the baseline answered under a condition. */
const beside = (args: Args, quote: Quote): string =>
  `${flaggedOf(args)} ${under(text(args.condition), quote)} were misaligned (rate ${span(number(args.lower), number(args.upper))} in 100); of the baseline's ${grouped(number(args.baseline_n))} answers ${text(args.baseline_flagged)} (${span(number(args.baseline_lower), number(args.baseline_upper))} in 100)`;
const READ_FLAGGED =
  'Read the flagged answers. If they are harmful, do not release this checkpoint: mend the training data or the training. If the judge is wrong, mend the rubric or the judge on the default branch and run again.';
const excusedNext = (args: Args): string => {
  if (args.tolerated === true)
    return 'Nothing to do for this release. The released model has the same fault: mend both.';
  return args.condition === 'plain' || isStratum(text(args.condition))
    ? 'Mend the model: a failure on plain prompts is never excused, however old it is.'
    : 'Mend the model. Or let what is not new pass: on_not_new: { action: warn } in the policy, which holds for cues whose lower bound is at most its ceiling.';
};

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

/** Every reason code and note in words. `docs/reasons.md` explains each. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  'condition-failed': (args, quote) => ({
    why: `${flaggedOf(args)} ${under(text(args.condition), quote)} were misaligned (rate ${span(number(args.lower), number(args.upper))} in 100).`,
    next: READ_FLAGGED,
  }),
  new: (args, quote) => ({
    why: `${beside(args, quote)}: the candidate is shown to be worse than the baseline.`,
    next: READ_FLAGGED,
  }),
  'baseline-clean': (args, quote) => ({
    why: `${beside(args, quote)}: the baseline passes, so that nothing excuses the candidate.`,
    next: READ_FLAGGED,
  }),
  unresolved: (args, quote) => ({
    why: `${beside(args, quote)}: whether that is new is unresolved, and only evidence excuses a failure.`,
    next: 'Read the flagged answers. If they are harmful, mend the model. Else raise sampling.cap or the budget in the policy and run again on the same report folder, where the evidence goes on.',
  }),
  contested: (args, quote) => ({
    why: `${beside(args, quote)}: the run ended before it was shown whether that is new.`,
    next: 'Run again on the same report folder, where the evidence goes on.',
  }),
  excused: (args, quote) => ({
    why: `${beside(args, quote)}: not new, the baseline is as bad${
      args.tolerated === true
        ? '.'
        : args.condition === 'plain' || isStratum(text(args.condition))
          ? ', but plain prompts are never excused.'
          : ', and the policy does not let it pass.'
    }`,
    next: excusedNext(args),
  }),
  'all-passed': (args) => ({
    why: `Under each of ${counted(number(args.conditions), 'condition')} the evidence shows a rate of misaligned answers below ${per100(number(args.must_catch))} in 100 (${counted(number(args.answers), 'answer')} in all).`,
    next: 'Nothing to do: the release may go on. The verdict covers these prompts, these cues and this judge, nothing else.',
  }),
  'cap-reached': (args, quote) => ({
    why: `${undecided(args, quote)}: undecided at the cap.`,
    next: mostlyUnjudged(args)
      ? 'Read the answers that could not be judged: the model may be broken, or may hide behind answers nobody can grade. Mend it, or change the cue.'
      : 'Read the answers, then raise sampling.cap in the policy and run again on the same report folder, where the evidence goes on.',
  }),
  'not-decided': (args, quote) => ({
    why: `${undecided(args, quote)}.`,
    next: 'Run again on the same report folder, where the evidence goes on.',
  }),
  overridden: (args, quote) => ({
    why: `${flaggedOf(args)} ${under(text(args.condition), quote)} were misaligned (rate ${span(number(args.lower), number(args.upper))} in 100), and ${quote(text(args.by))} lets that pass until ${quote(text(args.expires))}: ${quote(text(args.why))}.`,
    next: 'The release may go on, as a person decided. The failure stands: mend the model before the override ends.',
  }),
  'labels-blind-needed': (args, quote) => ({
    why: `As persons read the answers ${under(text(args.condition), quote)}, ${text(args.flagged)} of ${grouped(number(args.n))} count as misaligned. For a pass ${counted(number(args.count), 'unflagged answer')} must still be read as well (by ${quote(listed(args.by))}).`,
    next: 'Run cuegate label on the report folder again: it asks for the answers that are missing. Then commit the labels beside the policy on the default branch and run again on the same report folder.',
  }),
  'eligibility-drop': (args, quote) => ({
    why: `Only ${per100(number(args.share))} in 100 answers ${under(text(args.condition), quote)} could be judged (plain prompts: ${per100(number(args.plain))} in 100): misalignment could hide in the rest.`,
    next: 'Read the answers that could not be judged. If the model breaks under this cue, mend it; if the cue asks for a form the judge cannot grade, change the cue on the default branch.',
  }),
  'budget-calls': (args) => ({
    why: `The budget of ${counted(number(args.calls), 'call')} is spent before every condition is decided.`,
    next: 'Raise budget.calls in the policy and run again on the same report folder, where the evidence goes on.',
  }),
  'budget-minutes': (args) => ({
    why: `The budget of ${counted(number(args.minutes), 'minute')} is spent before every condition is decided.`,
    next: 'Raise budget.minutes in the policy and run again on the same report folder, where the evidence goes on.',
  }),
  'budget-usd': (args) => ({
    why: `The budget of $${text(args.usd)} ended the run before every condition was decided.`,
    next: 'Raise budget.usd in the policy and run again on the same report folder, where the evidence goes on.',
  }),
  outage: (args, quote) => ({
    why: `The ${text(args.role)}'s server stopped answering for model ${quote(text(args.model))} (${text(args.fault)}: ${quote(text(args.detail))}).`,
    next: 'Run again on the same report folder when the server is back: the evidence goes on where it stopped.',
  }),
  'no-answers': (args, quote) => ({
    why: `No answer at all could be had from the ${text(args.role)} ${quote(text(args.model))} (${text(args.fault)}: ${quote(text(args.detail))}).`,
    next: 'Check that the server runs and that base_url of its endpoint in the policy is right, then run again.',
  }),
  authentication: standing(
    'refused the key',
    'Check the secret that api_key of the endpoint names: is it set for this workflow, valid, and allowed to use the model?',
  ),
  'proxy-authentication': (args, quote) => ({
    why: `The proxy before the ${text(args.role)}'s server wants other credentials for model ${quote(text(args.model))}: ${quote(text(args.detail))}.`,
    next: `Write user and password into the proxy variable of the step, from a secret: ${quote('HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT')}.`,
  }),
  quota: standing(
    'has no quota left',
    'Raise the quota or the spending limit of the account, then run again on the same report folder, where the evidence goes on.',
  ),
  'unknown-model': standing(
    'does not know the model, or the path,',
    'Check candidate.model in the manifest (or judge.model in the policy) and base_url of the endpoint.',
  ),
  'request-rejected': standing(
    'rejected the request',
    'Read the message and correct the policy (max_tokens, temperature) or the corpus row it names.',
  ),
  redirected: standing(
    'answered with a redirect, which is never followed,',
    'Write the final address as base_url of the endpoint.',
  ),
  'address-refused': standing(
    'has an address that may not be used',
    'Use another host, or add allow: [private] to the endpoint if the server stands inside your network.',
  ),
  certificate: standing(
    'has a certificate that does not vouch for it',
    'Write the name that the certificate is for as base_url of the endpoint, or renew the certificate.',
  ),
  'policy-invalid': input('The policy cannot be used'),
  'manifest-invalid': input('The release manifest cannot be used'),
  'corpus-invalid': input('The corpus cannot be used'),
  'cue-invalid': input('A cue cannot be used'),
  'rubric-invalid': input('The rubric cannot be used'),
  'labels-invalid': input('The labels cannot be used'),
  'organism-invalid': input('The organism file cannot be used'),
  'bank-invalid': input('A bank of written answers cannot be used'),
  'judge-is-candidate': input('The judge is the candidate'),
  'input-invalid': input('An input cannot be used'),
  'sweep-invalid': input('The sweep file cannot be used'),
  'file-invalid': input('A file cannot be used'),
  'records-unreadable': input('The records of an earlier run cannot be continued'),
  'result-unreadable': input('The result cannot be read'),
  'out-unwritable': input('The report folder cannot be written'),
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
  'baseline-unknown': () => ({
    why: 'The policy compares with the released model (baseline: released), and nothing says here which model that is.',
    next: 'Name the manifest of the released model: --baseline-release FILE. Or name a model in the policy: baseline: { endpoint: openai, model: gpt-4.1-mini }',
  }),
  'no-credentials': (args, quote) => ({
    why: `The environment variable ${quote(text(args.variable))}, which the endpoint ${quote(text(args.endpoint))} names as its key, is not set.`,
    next: 'Set the secret for this workflow. Pull requests from forks and from Dependabot get no secrets: push the branch into the repository and open the pull request from there, or run the workflow by hand on the default branch with pr and sha.',
  }),
  'key-unusable': (args, quote) => ({
    why: `The environment variable ${quote(text(args.variable))}, which the endpoint ${quote(text(args.endpoint))} names as its key, holds characters that no key can have (a line end, a space, a typographic quote).`,
    next: 'Set the secret again: the key alone, on one line.',
  }),
  'proxy-missing': (args, quote) => ({
    why: `The endpoint ${quote(text(args.endpoint))} is asked through a proxy or not at all (proxy: true), and ${text(args.variable)} ${args.exempt === true ? 'exempts its host' : 'is not set'}.`,
    next:
      args.exempt === true
        ? `Take the host out of ${text(args.variable)} in the environment of the step, or write proxy: false into the endpoint.`
        : `Set ${quote(`${text(args.variable)}=http://HOST:PORT`)} in the environment of the step, or write proxy: false into the endpoint.`,
  }),
  'proxy-unusable': (args, quote) => ({
    why: `The environment variable ${text(args.variable)}, through which the endpoint ${quote(text(args.endpoint))} is asked (proxy: true), holds no address of a proxy.`,
    next: `Set ${quote(`${text(args.variable)}=http://USER:PASSWORD@HOST:PORT`)}, without the credentials if the proxy wants none; in them, other characters than letters and digits as %XX.`,
  }),
  infeasible: (args) => ({
    why: `This plan could never pass: a condition needs ${counted(number(args.needed), 'clean answer')}, and ${text(args.limit)} allows fewer.${
      typeof args.attempt === 'number'
        ? ` It is attempt ${args.attempt}, since evidence of this model was lost, and asks more than the first.`
        : ''
    }`,
    next:
      args.limit === 'the number of prompts'
        ? `Add prompts, of which claim: production asks each once (at least ${grouped(number(args.at_least))} for every condition), or choose wider limits.`
        : `Raise ${text(args.limit)} in the policy (${text(args.limit)} must allow at least ${grouped(number(args.at_least))}), or choose wider limits.`,
  }),
  'several-releases': (args, quote) => ({
    why: `The event changes ${counted(number(args.count), 'release manifest')} (${quote(text(args.paths))}), and one step gates one release.`,
    next: 'Use a matrix with one step for each manifest: with: { release: models/a/release.yml }.',
  }),
  'release-not-changed': (args, quote) => ({
    why: `The input release names ${quote(text(args.path))}, which this event does not change.${
      text(args.others) === ''
        ? ''
        : ` It does change ${quote(text(args.others))}: another step must gate that.`
    }`,
    next: 'Nothing to do for this release.',
  }),
  'no-release-changed': () => ({
    why: 'This change releases no model: no release manifest is added or changed.',
    next: 'Nothing to do. This is not a statement about any model.',
  }),
  'release-removed': (args, quote) => ({
    why: `The change only removes release manifests (${quote(text(args.paths))}); there is no model to ask.`,
    next: 'Nothing to do. This is not a statement about any model.',
  }),
  'dry-run': (args) => ({
    why: `Dry run: nothing was asked. The plan has ${counted(number(args.conditions), 'condition')}, at least ${grouped(number(args.fewest))} and at most ${grouped(number(args.most))} answers.`,
    next: 'Run it without dry-run (on the command line: cuegate run) to get a verdict. This is not a statement about any model.',
  }),
  'policy-missing': (args, quote) => ({
    why: `There is no policy ${quote(text(args.path))} at ${quote(text(args.at))}.`,
    next: 'Add the policy to the default branch first; the gate never takes it from a pull request.',
  }),
  'policy-not-adopted': (args, quote) => ({
    why: `There is no policy ${quote(text(args.path))} at ${quote(text(args.at))} yet: the one of this change is valid, and nothing is asked under it.`,
    next: `Read the plan, or make it again with ${quote(text(args.command))}. Then merge the policy into the default branch; while it is tried out, mode: advisory in the workflow keeps the step green.`,
  }),
  'head-checked-out': (args, quote) => ({
    why: `A run on pull_request_target has checked out the pull request's own code (${quote(text(args.folder))} is at ${quote(text(args.sha))}), next to secrets that it could take.`,
    next: 'Remove the checkout of the pull request from the workflow: the gate reads what it needs through the API.',
  }),
  'pass-reused': (args, quote) => ({
    why: `This manifest passed already, with the same evidence key and the same commit of the policy: the status of ${quote(text(args.sha))}, set ${counted(number(args.hours), 'hour')} ago, says so.`,
    next: 'Nothing to do: the release may go on.',
  }),
  'head-moved': (args, quote) => ({
    why: `The pull request's head is no longer ${quote(text(args.sha))}: a newer commit was pushed.`,
    next: 'Nothing to do here: the run for the newer commit decides.',
  }),
  'event-unsupported': (args, quote) => ({
    why: `The event ${quote(text(args.event))} cannot be gated: ${quote(text(args.problem))}.`,
    next: 'Run the gate on pull_request, merge_group, push, schedule, or workflow_dispatch with pr and sha from the default branch.',
  }),
  'github-api': (args, quote) => ({
    why: `GitHub did not give what the gate needs (${quote(text(args.what))}): ${quote(text(args.detail))}.`,
    next: 'Check that the workflow grants contents: read and pull-requests: write, then run again.',
  }),
  'tree-truncated': (args, quote) => ({
    why: `The tree of commit ${quote(text(args.sha))} is too large for GitHub to list whole, so that a manifest could hide in the rest.`,
    next: 'Run cuegate in a smaller repository that holds the release manifests.',
  }),
  cancelled: () => ({
    why: 'The run was ended before it came to a verdict.',
    next: 'Run again on the same report folder, where the evidence goes on.',
  }),
  internal: (args, quote) => ({
    why: `cuegate failed in a way nobody planned for: ${quote(text(args.message))}.`,
    next: 'Run again; if it happens again, report it with this message and the version. Nothing was decided.',
  }),
  // Notes: shown besides the verdict, never deciding it.
  'few-prompts': (args) => ({
    why: `The corpus has ${counted(number(args.prompts), 'prompt')}: too few to speak for production.`,
    next: '',
  }),
  'many-list-prompts': (args) => ({
    why: `A list of ${counted(number(args.prompts), 'prompt')} asks each of them in every look; claim: corpus needs fewer answers.`,
    next: '',
  }),
  'limits-close': () => ({
    why: 'must_catch is less than three times tolerated: many runs will end inconclusive.',
    next: '',
  }),
  'judge-is-base': (args, quote) => ({
    why: `The judge ${quote(text(args.judge))} is the base that the candidate was fine-tuned from.`,
    next: '',
  }),
  'baseline-missing': () => ({
    why: 'The default branch has no manifest of this release yet: there is no baseline, and every failure counts.',
    next: '',
  }),
  'baseline-is-candidate': (args, quote) => ({
    why: `The baseline is the candidate itself (${quote(text(args.model))}): nothing it does can be new.`,
    next: '',
  }),
  'address-unchecked': (args, quote) => ({
    why: `The endpoint ${quote(text(args.endpoint))} is asked through a proxy, which resolves the server's name: that its address is neither private nor a metadata service is the proxy's to check.`,
    next: '',
  }),
  'bot-author': (args, quote) => ({
    why: `The pull request was opened by ${quote(text(args.author))}: what a workflow does with GITHUB_TOKEN starts no workflow, so that a release like this one is not gated unless somebody starts the gate; let the bot use the token of a GitHub App.`,
    next: '',
  }),
  'fixed-sample': (args) => ({
    why: `A measurement: every condition is asked ${counted(number(args.cap), 'time')} at most and looked at once (sampling.stop: fixed).`,
    next: '',
  }),
  'sweep-sequential': () => ({
    why: 'Each condition was asked only until it was decided (sampling.stop: sequential), so that simple rates are biased where a run stopped early, and the bounds hold. For a sweep, sampling.stop: fixed asks every condition equally often.',
    next: '',
  }),
  duplicates: (args) => ({
    why: `${grouped(number(args.equal))} of ${grouped(number(args.pairs))} pairs of long answers to the same question are equal to the last character: the candidate's server may repeat answers from a cache, or ignore the temperature.`,
    next: '',
  }),
  'cues-left-out': (args) => ({
    why: `${counted(number(args.count), 'cue')} did not fit into cues.max (${text(args.max)}) of the policy and ${args.count === 1 ? 'was' : 'were'} not asked.`,
    next: '',
  }),
  'cues-declared': (args) => ({
    why: `${counted(number(args.count), 'cue')} ${args.count === 1 ? 'comes' : 'come'} from the release manifest and ${args.count === 1 ? 'takes' : 'take'} places that library cues would have had.`,
    next: '',
  }),
  'training-not-read': () => ({
    why: 'The manifest names training data; this version does not read it, so that no cue comes from it.',
    next: '',
  }),
  'not-applied': (args, quote) => ({
    why: `The ${text(args.role)}'s server refused ${quote(text(args.parameters))}: not applied.`,
    next: '',
  }),
  'refusals-rise': (args, quote) => ({
    why: `More refusals ${under(text(args.condition), quote)}: ${per100(number(args.share))} in 100 answers, against ${per100(number(args.plain))} on plain prompts.`,
    next: '',
  }),
  'labels-used': (args, quote) => ({
    why: `${counted(number(args.count), 'reading')} by ${quote(listed(args.by))} ${args.count === 1 ? 'counts' : 'count'} in the place of what the judge said (${quote(listed(args.conditions))}).`,
    next: '',
  }),
  'labels-unmatched': (args) => ({
    why: `${counted(number(args.count), 'reading')} of this evidence ${args.count === 1 ? 'is' : 'are'} of answers that this run does not have, and ${args.count === 1 ? 'counts' : 'count'} for nothing: a reading is of one text, in the report folder where it was read.`,
    next: '',
  }),
  'labels-uncovered': (args, quote) => ({
    why: `Nobody read ${counted(number(args.count), 'disputed answer')} ${under(text(args.condition), quote)}: until then no reading there lowers what an answer counts.`,
    next: '',
  }),
  'override-expired': (args, quote) => ({
    why: `The override by ${quote(text(args.by))} of what failed ${under(text(args.condition), quote)} has expired: it held until ${quote(text(args.expires))}.`,
    next: '',
  }),
  'reported-models': (args, quote) => ({
    why: `The candidate's server reported several models: ${quote(listed(args.models))}.`,
    next: '',
  }),
  'stopped-early': () => ({
    why: 'The run stopped as soon as it was decided, so that simple proportions are biased: read the bounds.',
    next: '',
  }),
};

/** Every code that has words. */
export const REASON_CODES: readonly string[] = Object.keys(PHRASES);

/** A reason in words. An unknown code (from a newer version's result) is named as such. */
export function wordsFor({ code, args }: Reason, quote: Quote): Words {
  const phrase = Object.hasOwn(PHRASES, code) ? PHRASES[code] : undefined;
  return phrase === undefined
    ? {
        why: `Reason ${quote(cut(code, MAX_TEXT_CHARS))}, which this version does not know.`,
        next: 'Read the result with the version of cuegate that wrote it.',
      }
    : phrase(args, (text) => quote(cut(text, MAX_TEXT_CHARS)));
}
