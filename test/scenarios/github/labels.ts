import type { Result } from '../../../src/report/schema.ts';
import type { StepEnd } from '../../runner/bundle.ts';
import { commitId } from '../../runner/github-api.ts';
import { TIP } from '../../runner/release-repository.ts';
import { change } from './faults.ts';
import { resultText, type Stage } from './scenario.ts';

/** Where labels lie beside the policy. */
const LABELS = '.github/labels.jsonl';

/** Puts labels beside the policy of a commit. */
export function labelsAt(commit: string, text: string): (stage: Stage) => void {
  return change(commit, { [LABELS]: text });
}

/**
 * Puts the same labels beside the policy of the tip again and again, one copy by each of the logins in turn: a line
 * each, since the name in it differs.
 */
export function labelsBy(logins: readonly string[], text: string): (stage: Stage) => void {
  return (stage) => {
    const { repository } = stage;
    const tip = repository.commits[TIP] ?? {};
    const shas = [...logins.slice(1).map((_, at) => commitId(`labels ${at}`)), TIP];
    const lines = logins.map((login) => text.replaceAll('"by":"Ada"', `"by":"${login}"`));
    for (const [at, sha] of shas.entries())
      repository.commits[sha] = { ...tip, [LABELS]: lines.slice(0, at + 1).join('\n') };
    repository.history = shas
      .map((sha, at) => ({ sha, author: logins[at] ?? null, parents: at === 0 ? [] : [shas[at - 1] ?? ''] }))
      .reverse();
  };
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
