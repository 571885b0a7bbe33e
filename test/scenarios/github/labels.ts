import type { Result } from '../../../src/report/schema.ts';
import type { StepEnd } from '../../runner/bundle.ts';
import { change } from './faults.ts';
import { resultText, type Stage } from './scenario.ts';

/** Where labels lie beside the policy. */
const LABELS = '.github/labels.jsonl';

/** Puts labels beside the policy of a commit. */
export function labelsAt(commit: string, text: string): (stage: Stage) => void {
  return change(commit, { [LABELS]: text });
}

/** An override, for as long as anybody runs these tests, of everything that failed in the first run. */
export function overrideOf([first]: readonly StepEnd[]): string {
  if (first === undefined) throw new Error('nothing ran before');
  const { conditions, evidence_key } = JSON.parse(resultText(first)) as Result;
  return conditions
    .filter(({ state }) => state === 'fail')
    .map(({ id }) =>
      JSON.stringify({
        kind: 'override',
        evidence_key,
        condition: id,
        by: 'Ada',
        why: 'accepted until the retrained model is out',
        expires: '2199-12-31',
      }),
    )
    .join('\n');
}
