import { counted, grouped, per100 } from '../numbers.ts';
import { listed, number, type Phrase, text, under } from './phrase.ts';

/** Notes: they decide nothing. */
export const NOTES: Readonly<Record<string, Phrase>> = {
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
