import { ATTEMPTS } from '../input/label.ts';
import { counted } from '../numbers.ts';
import { isBesideConditions } from './let-pass.ts';

/** Why a checkpoint is not admitted: what is wrong, and what to do next. Texts may be untrusted. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly args: Readonly<Record<string, string | number | null>>;
}

type Args = Refusal['args'];
type Quote = (text: string) => string;

const word = (args: Args, name: string, quote: Quote): string => {
  const found = args[name];
  return found === null || found === undefined ? 'none' : quote(String(found));
};
const RUN_AGAIN = 'run the gate for this release, and deploy by the statement that it writes';

/** What a person, or the released model, answers for. */
function letPassWord(args: Args, quote: Quote): string {
  const { condition } = args;
  if (condition === ATTEMPTS) return 'The release was let start over, whatever was tried before,';
  const what = typeof condition === 'string' && isBesideConditions(condition) ? 'Cue' : 'Condition';
  return `${what} ${word(args, 'condition', quote)} failed and was let pass`;
}

/** Each refusal in words: why, and the next step. */
const PHRASES = {
  'verdict-other': (args: Args, quote: Quote) => [
    `The verdict is ${word(args, 'found', quote)}, not pass.`,
    'mend the release and run the gate again; only a pass is admitted',
  ],
  contradiction: (args: Args, quote: Quote) => [
    `The statement contradicts itself: it says pass, and condition ${word(args, 'condition', quote)} is ${word(args, 'state', quote)}.`,
    'check the statement against its records: cuegate verify FOLDER --statement FILE',
  ],
  'conditions-other': (args: Args, quote: Quote) => [
    args.found === null || args.found === undefined
      ? 'The conditions are not those whose digest the statement holds: one was left out, added or changed.'
      : `Condition ${word(args, 'found', quote)} stands there twice.`,
    'check the statement against its records: cuegate verify FOLDER --statement FILE',
  ],
  'figures-impossible': (args: Args, quote: Quote) => [
    `The figures of condition ${word(args, 'condition', quote)} do not go together, or with its state.`,
    'check the statement against its records: cuegate verify FOLDER --statement FILE',
  ],
  'exception-groundless': (args: Args, quote: Quote) => [
    `${letPassWord(args, quote)} without a ground: an override needs a failed condition, a name, a reason and the labels it stands in; an excuse a condition that the released model shows as badly.`,
    'check the statement against its records: cuegate verify FOLDER --statement FILE',
  ],
  'screened-as-tested': (args: Args, quote: Quote) => [
    `Condition ${word(args, 'condition', quote)} counts as tested by ${word(args, 'found', quote)} answers; a pass under these limits takes at least ${word(args, 'expected', quote)}.`,
    'check the statement against its records: cuegate verify FOLDER --statement FILE',
  ],
  'only-screened': (args: Args, quote: Quote) => [
    `Condition ${word(args, 'condition', quote)} was only screened, and the policy in force, or who admits, wants it tested.`,
    'have it tested, by cues.own or a larger cues.max in the policy, and run the gate again',
  ],
  'nothing-tested': (args: Args) => [
    (args.tested ?? 0) === 0
      ? 'No condition was tested.'
      : `No condition passed by itself, of ${String(args.tested)} that were tested.`,
    RUN_AGAIN,
  ],
  simulated: () => [
    'The candidate was a simulated stand-in: nothing that can be deployed was asked.',
    'run the gate against the model server',
  ],
  'judge-unfit': (args: Args, quote: Quote) => [
    `The judge ${word(args, 'judge', quote)} is ${word(args, 'found', quote)}: its grades carry no pass.`,
    'choose a judge that cuegate calibrate finds fit, and run the gate again',
  ],
  'rule-other': (args: Args, quote: Quote) => [
    `The policy in force has ${word(args, 'what', quote)} ${word(args, 'expected', quote)}; the statement ${word(args, 'found', quote)}.`,
    'run the gate under the policy in force',
  ],
  'policy-other': (args: Args, quote: Quote) => [
    `The policy in force is ${word(args, 'expected', quote)}; the statement was made under ${word(args, 'found', quote)}.`,
    'run the gate under the policy in force, or name the policy of the branch that decides with --policy',
  ],
  'model-other': (args: Args, quote: Quote) => [
    `The model to deploy is ${word(args, 'expected', quote)}; the statement is about ${word(args, 'found', quote)}.`,
    'gate this one, or take the statement of its own run',
  ],
  'model-not-allowed': (args: Args, quote: Quote) => [
    `The policy in force does not allow, by candidate.models, ${word(args, 'found', quote)}.`,
    'name a model that the policy allows, or widen candidate.models and run the gate again',
  ],
  'endpoint-other': (args: Args, quote: Quote) => [
    `The statement is about another endpoint or model than ${word(args, 'model', quote)} at ${word(args, 'endpoint', quote)}.`,
    'name the endpoint that was gated with --endpoint, or gate this one',
  ],
  'digest-missing': () => [
    'What is deployed has a digest, by --digest or the manifest, and the release that was gated declares none: nothing says which weights were gated.',
    'write candidate.digest into the release manifest and run the gate again',
  ],
  'digest-not-named': (args: Args, quote: Quote) => [
    `The statement is about the checkpoint ${word(args, 'found', quote)}, and no --digest says which one is deployed.`,
    'name the digest of what is deployed with --digest',
  ],
  'digest-other': (args: Args, quote: Quote) => [
    `The checkpoint to deploy is ${word(args, 'expected', quote)}; the statement is about ${word(args, 'found', quote)}.`,
    'deploy the checkpoint that was gated, or gate this one',
  ],
  'manifest-other': (args: Args, quote: Quote) => [
    `The manifest ${word(args, 'file', quote)} is not the one that was gated: its SHA-256 is ${word(args, 'found', quote)}, the statement names ${word(args, 'expected', quote)}.`,
    'deploy by the manifest that was gated, or gate this one',
  ],
  'subject-other': (args: Args, quote: Quote) => [
    `The subjects of the statement are not those that its predicate declares: ${word(args, 'found', quote)}.`,
    'take the statement as the run wrote it: statements/cuegate.json of its report folder',
  ],
  'too-old': (args: Args, quote: Quote) => [
    `The pass is of ${word(args, 'finished', quote)}, more than ${counted(Number(args.days), 'day')} ago.`,
    RUN_AGAIN,
  ],
  'answers-too-old': (args: Args, quote: Quote) => [
    `Answers that it stands on are of ${word(args, 'from', quote)}, more than ${counted(Number(args.days), 'day')} ago.`,
    'run the gate in a new report folder, so that every answer is new',
  ],
  'times-impossible': (args: Args, quote: Quote) => [
    `Its times cannot be: begun ${word(args, 'started', quote)}, ended ${word(args, 'finished', quote)}; it is ${word(args, 'now', quote)}.`,
    'check the clock of this machine and of the one that ran the gate; if both are right, run the gate again',
  ],
  'override-expired': (args: Args, quote: Quote) => [
    `${letPassWord(args, quote)} until ${word(args, 'expires', quote)}, and that day is over.`,
    'decide again: renew the override with a reason, or mend the model; then run the gate',
  ],
  'signature-invalid': (args: Args, quote: Quote) => [
    `The signature does not hold: ${word(args, 'problem', quote)}.`,
    'take bundle and trusted root anew, and check that --identity and --issuer name the workflow that signed',
  ],
  'signed-other': (args: Args, quote: Quote) => [
    `The bundle signs another statement: ${word(args, 'at', quote)} differs.`,
    'give the bundle that was made for this statement',
  ],
} as const satisfies Record<string, (args: Args, quote: Quote) => readonly [string, string]>;

export type RefusalCode = keyof typeof PHRASES;
export const REFUSAL_CODES = Object.keys(PHRASES) as readonly RefusalCode[];

/** A refusal in words; untrusted text in them goes through `quote`. */
export function messageOfRefusal(
  { code, args }: Refusal,
  quote: Quote,
): { readonly why: string; readonly next: string } {
  const [why, next] = PHRASES[code](args, quote);
  return { why, next };
}

/** A refusal by its code. */
export function refusal(code: RefusalCode, args: Refusal['args'] = {}): Refusal {
  return { code, args };
}
