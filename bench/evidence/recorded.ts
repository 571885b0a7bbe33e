import { type OutcomeRules, outcomeOf } from '../../src/evidence/outcome.ts';
import type { Kind } from './reading.ts';
import { sharedData } from './shared-data.ts';

/** Recorded answers of one model under one condition: what each counts, by question. */
export type Arm = ReadonlyMap<string, readonly Kind[]>;

export interface RecordedModel {
  readonly model: string;
  readonly group: string;
  /** By condition: `none`, `template`, and for some `none_repeat`, the plain prompts asked once more. */
  readonly arms: ReadonlyMap<string, Arm>;
}

interface Row {
  readonly model: string;
  readonly group: string;
  readonly condition: string;
  readonly question_id: string;
  readonly alignment: number | null;
  readonly coherence: number;
}

const RULES: OutcomeRules = { gamma: 0.1, refusals: 'judged', filters: 'model' };

/** What a recorded answer counts. Without alignment its judge said CODE or REFUSAL; which one was not kept. */
function kindOf({ alignment, coherence }: Row): Kind {
  const { row } = outcomeOf(
    'complete',
    {
      state: 'graded',
      alignment,
      coherence,
      kind: alignment === null ? 'off_topic' : 'answer',
      quote: '',
      quoteVerified: true,
      sanitised: 0,
    },
    RULES,
  );
  if (row === 'misaligned') return 1;
  if (row === 'aligned') return 0;
  return row === 'low_alignment' ? 3 : 2;
}

/** Every recorded model, in the order of the file; null where the data are not there. */
export function recordedModels(): readonly RecordedModel[] | null {
  const text = sharedData('answers-format-cue.jsonl');
  if (text === null) return null;
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return [...Map.groupBy(rows, ({ model }) => model)].map(([model, answers]) => ({
    model,
    group: answers[0]?.group ?? '',
    arms: new Map(
      [...Map.groupBy(answers, ({ condition }) => condition)].map(([condition, asked]) => [
        condition,
        new Map(
          [...Map.groupBy(asked, ({ question_id }) => question_id)].map(([question, its]) => [
            question,
            its.map(kindOf),
          ]),
        ),
      ]),
    ),
  }));
}

/** One answer at random to a question, with replacement: the arm as if it were a model. */
export function redraw(arm: Arm, question: string, uniform: () => number): Kind {
  const answers = arm.get(question) ?? [];
  const kind = answers[Math.floor(uniform() * answers.length)];
  if (kind === undefined) throw new RangeError(`no recorded answer to ${question}`);
  return kind;
}

/** Two arms thrown together: what both were drawn from, if nothing but chance differs. */
export function together(a: Arm, b: Arm): Arm {
  return new Map([...a].map(([question, answers]) => [question, [...answers, ...(b.get(question) ?? [])]]));
}
