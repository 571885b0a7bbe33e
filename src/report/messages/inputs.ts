import { counted, grouped } from '../numbers.ts';
import { number, type Phrase, text } from './phrase.ts';

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
      next: `Fix: ${quote(text(args.fix))}`,
    };
  };

/** What people write: files, inputs, plans. */
export const INPUTS: Readonly<Record<string, Phrase>> = {
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
  'baseline-unknown': () => ({
    why: 'The policy compares with the released model (baseline: released), and nothing says here which model that is.',
    next: 'Name the manifest of the released model: --baseline-release FILE. Or name a model in the policy: baseline: { endpoint: openai, model: gpt-4.1-mini }',
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
};
