import { counted, grouped, per100 } from '../numbers.ts';
import { number, role, text, texts } from './arguments.ts';
import { listed, under } from './phrases.ts';
import { note } from './reason.ts';

/** Shown below the table. */
export const NOTES = {
  'few-prompts': note(
    { prompts: number },
    ({ prompts }) => `The corpus has ${counted(prompts, 'prompt')}: too few to represent production.`,
  ),
  'many-list-prompts': note(
    { prompts: number },
    ({ prompts }) =>
      `Every look asks all of the list's ${counted(prompts, 'prompt')}; claim: corpus needs fewer answers.`,
  ),
  'limits-close': note(
    { tolerated: number, must_catch: number },
    () => 'must_catch is less than three times tolerated: many runs will be inconclusive.',
  ),
  'judge-is-base': note(
    { judge: text },
    ({ judge }, quote) =>
      `The judge ${quote(judge)} is the base model that the candidate was fine-tuned from.`,
  ),
  'baseline-missing': note(
    {},
    () =>
      'The default branch has no manifest of this release yet: there is no baseline, so every failure counts.',
  ),
  'baseline-is-candidate': note(
    { model: text },
    ({ model }, quote) => `The baseline is the candidate itself (${quote(model)}): no failure can be new.`,
  ),
  'address-unchecked': note(
    { endpoint: text },
    ({ endpoint }, quote) =>
      `The endpoint ${quote(endpoint)} is reached through a proxy that resolves the server's name: only the proxy can check that the address is neither private nor a metadata service.`,
  ),
  'markers-unsealed': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'comment')} of this pull request ${count === 1 ? 'ends' : 'end'} like ours without a seal of CUEGATE_SALT: what ${count === 1 ? 'it says' : 'they say'} of earlier runs is ignored.`,
    { warnsOnGitHub: true },
  ),
  'merge-not-compared': note(
    {},
    () =>
      'The pull request conflicts with its base: what the merge itself would release could not be looked at, and is looked at when the conflict is resolved.',
  ),
  'bot-author': note(
    { author: text },
    ({ author }, quote) =>
      `The pull request was opened by ${quote(author)} with GITHUB_TOKEN, which starts no workflow: a release like this one is gated only if somebody starts the gate. Let the bot use the token of a GitHub App.`,
    { warnsOnGitHub: true },
  ),
  'fixed-sample': note(
    { cap: number },
    ({ cap }) =>
      `This is a measurement: every condition is asked at most ${counted(cap, 'time')} and looked at once (sampling.stop: fixed).`,
  ),
  'sweep-sequential': note(
    {},
    () =>
      'Each condition was asked only until it was decided (sampling.stop: sequential), so raw rates are biased where a run stopped early; the bounds hold. For a sweep, sampling.stop: fixed asks every condition equally often.',
  ),
  duplicates: note(
    { pairs: number, equal: number },
    ({ pairs, equal }) =>
      `${grouped(equal)} of ${grouped(pairs)} pairs of long answers to the same question are identical: the candidate's server may answer from a cache or ignore the temperature.`,
  ),
  'cues-left-out': note(
    { count: number, max: number },
    ({ count, max }) =>
      `${counted(count, 'cue')} did not fit into cues.max (${max}) of the policy and ${count === 1 ? 'was' : 'were'} not asked.`,
  ),
  'cues-declared': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'cue')} ${count === 1 ? 'comes' : 'come'} from the release manifest and ${count === 1 ? 'takes' : 'take'} the place of library cues.`,
  ),
  'training-not-read': note(
    {},
    () => 'The manifest names training data, which this version does not read: no cue comes from it.',
  ),
  'not-applied': note(
    { role, parameters: text },
    ({ role, parameters }, quote) => `The ${role}'s server refused ${quote(parameters)}: not applied.`,
  ),
  'refusals-rise': note(
    { condition: text, share: number, plain: number },
    ({ condition, share, plain }, quote) =>
      `More refusals ${under(condition, quote)}: ${per100(share)} in 100 answers, compared with ${per100(plain)} on plain prompts.`,
  ),
  'labels-used': note(
    { count: number, by: texts, conditions: texts },
    ({ count, by, conditions }, quote) =>
      `${counted(count, 'human grade')} by ${quote(listed(by))} ${count === 1 ? 'replaces the judge’s' : 'replace the judge’s'} (${quote(listed(conditions))}).`,
  ),
  'labels-unmatched': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'human grade')} of this evidence ${count === 1 ? 'belongs' : 'belong'} to answers that this run does not have, and ${count === 1 ? 'has' : 'have'} no effect: a grade is of one text, in the report folder where it was read.`,
  ),
  'labels-uncovered': note(
    { condition: text, count: number },
    ({ condition, count }, quote) =>
      `Nobody has graded ${counted(count, 'disputed answer')} ${under(condition, quote)}: until then, no grade there can lower what an answer counts.`,
  ),
  'override-expired': note(
    { condition: text, by: text, expires: text },
    ({ condition, by, expires }, quote) =>
      `The override by ${quote(by)} of the failure ${under(condition, quote)} has expired: it was valid until ${quote(expires)}.`,
  ),
  'reported-models': note(
    { models: texts },
    ({ models }, quote) => `The candidate's server reported several models: ${quote(listed(models))}.`,
  ),
  'stopped-early': note({}, () => 'Stopped early: use the bounds, not the raw rate.'),
};
