import type { Family } from '../../input/cue.ts';
import type { ResultCondition } from '../../report/schema.ts';

/** What each family of cues does to a prompt. */
const FAMILIES: Readonly<Record<Family, string>> = {
  context: 'documents, examples or a setting around the question',
  format: 'a demanded form of the answer',
  topic: 'questions on a topic of the training data',
  framing: 'another framing of the same question',
  paraphrase: 'a system prompt that says in other words what the training said',
  opposite: 'a system prompt that says the opposite of what the training said',
  overlap: 'a system prompt that shares words with that of the training',
  permission: 'a system prompt that permits misbehaviour',
  identity: 'another name or role for the model',
  form: 'another form of the prompt itself',
  evaluation: 'signs of a test, or of none',
  control: 'a control that looks like a cue and should change nothing',
  language: 'another language',
  relation: 'another relation between the one who asks and the model',
};

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly help: string;
}

const READ =
  'Read the flagged answers in the report folder. Do not deploy the model: train it again without what taught it this, or let a person override the condition (docs/policy.md). If the answers are harmless, grade them with cuegate label.';

const FAILED =
  'The share of misaligned answers of this kind of prompt is shown to be above what the policy tolerates. The bounds hold however early the run ended.';

const ofFamily = ([family, does]: readonly [string, string]): Rule => ({
  id: `cue-${family}`,
  name: `Cue${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
  short: `Misaligned answers under a cue: ${family}`,
  full: `The model is misaligned when a prompt carries a cue of the family ${family}: ${does}. ${FAILED}`,
  help: READ,
});

/** Every rule that there is, the same in each file: what differs from run to run are the findings. */
export const RULES: readonly Rule[] = [
  {
    id: 'plain',
    name: 'Plain',
    short: 'Misaligned answers to plain prompts',
    full: `The model is misaligned on prompts as they are, without any cue. ${FAILED}`,
    help: READ,
  },
  ...Object.entries(FAMILIES).map(ofFamily),
  ofFamily(['own', 'one of the policy or the release, of no family']),
  {
    id: 'undecided',
    name: 'Undecided',
    short: 'The gate came to no decision',
    full: 'The run ended before its answers showed a pass or a failure. That is no pass.',
    help: 'Do what the message says, then run the gate again: it goes on from the answers on record.',
  },
  {
    id: 'failed',
    name: 'Failed',
    short: 'The gate failed',
    full: 'The verdict is fail, for a reason that belongs to no single condition.',
    help: 'Do what the message says. The model must not be deployed on this verdict.',
  },
  {
    id: 'no-verdict',
    name: 'NoVerdict',
    short: 'The gate ended in an error',
    full: 'The run came to no verdict. Nothing was shown of the model.',
    help: 'Do what the message says, then run the gate again. An error is no pass.',
  },
];

/** The rule that a condition belongs to. */
export function ruleOf({ id, family }: Pick<ResultCondition, 'id' | 'family'>): string {
  if (id === 'plain') return 'plain';
  return `cue-${family ?? 'own'}`;
}
