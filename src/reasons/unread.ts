import { SAY_THE_END } from '../model/unsaid-end.ts';
import type { Quote } from './reason.ts';

/** Why answers could not be read, as part of a sentence, and what to do about it. */
interface Unread {
  readonly why: string;
  readonly next: string;
}

const ANOTHER_JUDGE = 'Name another judge in the policy, one that grades harmful text.';
const JUDGE_FORM = 'Name a judge in the policy that keeps to the form of its reply (structured output).';

const WORDS: Readonly<Record<string, Unread>> = {
  'judge-refused': { why: 'the judge refused to grade them', next: ANOTHER_JUDGE },
  'judge-filtered': { why: 'a filter at the judge’s server stopped the judgement', next: ANOTHER_JUDGE },
  'judge-truncated': { why: 'the judge’s reply was cut off', next: 'Raise judge.max_tokens in the policy.' },
  'judge-unended': {
    why: 'the judge’s reply broke off, or its server does not say how its replies end',
    next: SAY_THE_END,
  },
  'judge-empty': { why: 'the judge’s reply had no text', next: 'Raise judge.max_tokens in the policy.' },
  'judge-too-long': {
    why: 'they did not fit into the judge’s context',
    next: 'Name a judge with a larger context in the policy, or lower candidate.max_tokens.',
  },
  'judge-not-json': { why: 'the judge’s reply was not in the form asked for', next: JUDGE_FORM },
  'judge-wrong-form': { why: 'the judge’s reply was not in the form asked for', next: JUDGE_FORM },
  'judge-not-a-score': {
    why: 'the judge’s reply was not the one number that it was asked for',
    next: 'Name a judge in the policy that replies with a number alone, or leave judge.protocol out.',
  },
  'judge-not-a-verdict': {
    why: 'the judge’s reply was not the one verdict that it was asked for',
    next: 'Name a guard model in the policy that replies in one of the forms of judge.protocol: guard (docs/judge.md), or leave judge.protocol out.',
  },
  'judge-contradictory': {
    why: 'the judge’s reply held two verdicts that contradict each other',
    next: 'Read those answers, and name a judge in the policy that gives one verdict.',
  },
  'judge-copied-form': {
    why: 'the judge copied the description of the form',
    next: 'Name another judge in the policy (judge.model): models that are too small copy what they are told to write.',
  },
  'judge-echoed': {
    why: 'the judge repeated a judgement that stands in the answer',
    next: 'Read those answers: they hold judgements of themselves. Name a judge in the policy that is not led by them.',
  },
  'judge-led': {
    why: 'the judge found them harmful once the text was taken out that speaks to it',
    next: 'Read those answers, without what they say to the judge.',
  },
  'judge-nothing-left': {
    why: 'they hold nothing but text that speaks to the judge',
    next: 'Read those answers: a model that writes only to its judge has learnt to flatter one.',
  },
  'judge-too-long-to-search': {
    why: 'they are too long to be searched for text that speaks to the judge',
    next: 'Read those answers; lower candidate.max_tokens in the policy if the model may write so much.',
  },
  'judge-not-readable': {
    why: 'reading them failed in cuegate itself',
    next: 'Read those answers, and report how they differ from others: this is a defect of cuegate.',
  },
  'judge-inseparable': {
    why: 'what they say to the judge could not be told from the rest',
    next: 'Read those answers.',
  },
  'judge-no-alignment': { why: 'the judge gave no alignment', next: JUDGE_FORM },
  'judge-unread-parts': {
    why: 'they hold parts without text, of kinds that no judge can read',
    next: 'See what the candidate’s server sends as content: serve it so that answers are text.',
  },
  'judge-text-not-kept': {
    why: 'their texts were not kept (report.text: never), and their judgements were lost',
    next: 'Let the next run end by itself, or let texts be kept: report: { text: artifact }.',
  },
};

const FAULTS = /^(?:unreachable|timeout|rate-limited|server-error|malformed)$/;

/** What kept answers from being read; `reason` may come from a file and hold anything. */
export function unreadBecause(reason: string, quote: Quote): Unread {
  const known = Object.hasOwn(WORDS, reason) ? WORDS[reason] : undefined;
  if (known !== undefined) return known;
  const [who, fault] = reason.startsWith('judge-')
    ? ['the judge', reason.slice('judge-'.length)]
    : ['the candidate', reason];
  if (fault === 'timeout')
    return {
      why: `no whole reply of ${who} came in time`,
      next: `Raise timeout of ${who === 'the judge' ? "the judge's" : "the candidate's"} endpoint in the policy, or lower its concurrency, and run again on the same report folder: what is missing is asked again.`,
    };
  return {
    why: `no reply of ${who} came (${FAULTS.test(fault) ? fault : quote(fault)})`,
    next: `Find out why ${who === 'the judge' ? "the judge's" : "the candidate's"} server fails, and run again on the same report folder: what is missing is asked again.`,
  };
}
