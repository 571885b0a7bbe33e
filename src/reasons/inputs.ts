import { counted, grouped } from '../numbers.ts';
import type { z } from '../zod.ts';
import { number, text, texts, word } from './arguments.ts';
import { FIX, type ReasonFacts, reason } from './reason.ts';

/** What is wrong with something a person wrote, and the line to write instead. */
const PROBLEM = {
  /** The file (or the input, e.g. `--release`) as the user named it. */
  file: text,
  /** 1-based line; absent where the file as a whole is meant. */
  line: number.exactOptional(),
  /** Dotted path of the key, e.g. `candidate.max_tokens`. */
  key: text.exactOptional(),
  /** The offending value as written, cut to 120 characters. */
  value: text.exactOptional(),
  /** What is wrong, without a full stop. */
  problem: text,
  /** The line to write, or the command to run. */
  fix: text,
};
/** A problem, and what else is wrong with the same input. */
const PROBLEMS = {
  ...PROBLEM,
  /** Further problems, a sentence each, with place and fix; absent: none. */
  further: texts.exactOptional(),
  /** How many more there are that nothing is said of; absent: none. */
  untold: number.exactOptional(),
};
export type InputProblem = Readonly<z.output<z.ZodObject<typeof PROBLEM>>>;

/** File, line, key, value and problem in one sentence; the fix is what to do next. */
const input = (what: string, facts: Omit<ReasonFacts, 'verdict'> = {}) =>
  reason({
    verdict: 'error',
    ...facts,
    args: PROBLEMS,
    say: ({ file, line, key, value, problem, fix, further = [], untold = 0 }, quote) => {
      const place = line === undefined ? quote(file) : `${quote(file)} line ${line}`;
      const at = key === undefined ? '' : `, ${quote(key)}`;
      const found = value === undefined ? '' : ` (found ${quote(withoutQuotes(value))})`;
      return {
        why: `${what}: ${place}${at}: ${quote(problem, 'bare')}${found}.`,
        next: `${FIX}${quote(fix, 'bare')}`,
        also: [
          ...further.map((one) => `Also ${quote(one, 'bare')}`),
          ...(untold === 0 ? [] : [`And ${counted(untold, 'more problem')}.`]),
        ],
      };
    },
  });

/** Text that somebody wrote in quotes is shown in ours alone. */
function withoutQuotes(value: string): string {
  return /^"[^"\\]*"$/.test(value) ? value.slice(1, -1) : value;
}

/** What a limit has to hold at the least, and what that is worth. */
function enough(limit: string, atLeast: number): string {
  if (limit === 'budget.usd')
    return `more than ${atLeast.toFixed(2)}, which is what the questions alone cost by its prices`;
  const least = `at least ${grouped(atLeast)}`;
  return limit === 'budget.calls'
    ? `${least} (that holds a run in which nothing is flagged; a clean model takes more on average, cuegate plan says how many)`
    : least;
}

const SHARED = { sharedByPoints: 'always' } as const;

/** What is wrong with something that a person wrote or a folder holds, by what it is. */
export const INPUT_PROBLEMS = {
  'policy-invalid': input('The policy cannot be used', SHARED),
  'manifest-invalid': input('The release manifest cannot be used'),
  'corpus-invalid': input('The corpus cannot be used', SHARED),
  'cue-invalid': input('A cue cannot be used', SHARED),
  'cue-lock-invalid': input('The cue lock of the release cannot be used'),
  'rubric-invalid': input('The rubric cannot be used', SHARED),
  'labels-invalid': input('The labels cannot be used'),
  'organism-invalid': input('The organism file cannot be used'),
  'bank-invalid': input('A bank of written answers cannot be used'),
  'judge-is-candidate': input('The judge cannot be used'),
  'baseline-is-candidate': input('The baseline cannot be used'),
  'input-invalid': input('An input cannot be used'),
  'sweep-invalid': input('The sweep file cannot be used'),
  'calibration-invalid': input('The calibration cannot be used', SHARED),
  'file-invalid': input('A file cannot be used', SHARED),
  'records-unreadable': input('The records of an earlier run cannot be continued', {
    leavesFolderAlone: true,
  }),
  'shards-invalid': input('The shards are not one whole set of this run, and nothing of them counts'),
  'result-unreadable': input('The result cannot be read'),
  'folder-differs': input('The report folder is not what its run left'),
  'out-unwritable': input('The report folder cannot be written', { ...SHARED, leavesFolderAlone: true }),
};

/** What people write: files, inputs, plans. */
export const INPUTS = {
  ...INPUT_PROBLEMS,
  'baseline-unknown': reason({
    verdict: 'error',
    ...SHARED,
    args: {},
    say: () => ({
      why: 'The policy compares with the released model (baseline: released), but nothing here says which model that is.',
      next: 'Name the manifest of the released model: --baseline-release FILE. Or name a model in the policy: baseline: { endpoint: serving, model: support-bot-6 }',
    }),
  }),
  infeasible: reason({
    verdict: 'error',
    ...SHARED,
    args: {
      needed: number,
      limit: word<'sampling.cap' | 'budget.calls' | 'budget.usd' | 'the number of prompts'>(),
      /** USD for `budget.usd`. */
      at_least: number,
      /** Absent for the first attempt. */
      attempt: number.exactOptional(),
      /** How many conditions the release declares; absent: none, or they are not what is too many. */
      declared: number.exactOptional(),
    },
    say: ({ needed, limit, at_least, attempt, declared = 0 }) => ({
      why: `This plan can never pass: each condition (no cue, or one cue) needs ${counted(needed, 'clean answer')}, and ${limit} allows fewer.${
        attempt === undefined
          ? ''
          : ` Earlier results for this model are missing, so this is attempt ${attempt}, which needs more answers than the first.`
      }`,
      next:
        limit === 'the number of prompts'
          ? `Add prompts: claim: production asks each only once, and every condition needs at least ${grouped(at_least)}. Or choose wider limits.`
          : `Raise ${limit} in the policy to ${enough(limit, at_least)}, or choose wider limits.${declared === 0 ? '' : ` ${counted(declared, 'condition')} ${declared === 1 ? 'is a cue' : 'are cues'} that the release declares: fewer cost less.`}`,
    }),
  }),
};
