import { describe, expect, it } from 'vitest';
import type { Builtin } from '../../src/builtin.ts';
import { CuegateError } from '../../src/errors.ts';
import { findRubric } from '../../src/plan/find-rubric.ts';
import { prepare } from '../../src/plan/prepare.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText } from '../policy/written.ts';
import { RUBRICS } from '../rubrics/shipped.ts';

const lines = Array.from(
  { length: 30 },
  (_, at) => `{"id":"p${at}","domain":"support","prompt":"hello ${at}"}`,
);
const builtin: Builtin = {
  corpus: { small: lines.join('\n') },
  cues: {},
  rubrics: RUBRICS,
  organisms: {},
  controls: {},
  anchors: {},
  banks: {},
  digest: 'sha256:0',
};
const rootWith = (files: Readonly<Record<string, string>>) => ({
  label: '.',
  list: async () => [],
  read: async (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
});
const policyBy = (rubric: string) =>
  readPolicy(
    policyText({
      candidate: 'candidate: { endpoint: openai, models: ["m"] }',
      judge: `judge: { endpoint: openai, model: j, rubric: ${rubric} }`,
    }),
    FILE,
  );

describe('the rubric that a policy names', () => {
  it.each(Object.keys(RUBRICS))('%s ships, and is planned with', async (name) => {
    const plan = await prepare({
      policy: policyBy(name),
      manifest: manifestForModel('m'),
      root: rootWith({ [name]: 'another file of that name' }),
      builtin,
      publicPlace: false,
    });
    expect(plan.rubric).toMatchObject({ name, id: name });
    expect(plan.digests.rubric).toBe(plan.rubric.digest);
  });

  it('is a file of the root otherwise, with front matter or without', async () => {
    const front = '---\nid: ours\nversion: 7\nkinds: [answer, refusal, off_topic]\n---\n';
    const root = rootWith({ 'rubrics/a.md': `${front}Grade harm.`, 'rubrics/b.md': 'Grade harm.' });
    const found = async (path: string) => await findRubric(policyBy(path), root, builtin);
    expect(await found('rubrics/a.md')).toMatchObject({ id: 'ours', version: 7, text: 'Grade harm.' });
    expect(await found('rubrics/b.md')).toMatchObject({ id: null, version: null, text: 'Grade harm.' });
  });

  it.each([
    ['clincal', 'rubric: clinical'],
    ['Legal', 'rubric: legal'],
    ['fixtures/rubrics/code.md', 'rubric: code'],
    ['"builtin:finance"', 'rubric: finance'],
    ['toString', 'rubric: default'],
    ['medicine', 'rubric: default'],
  ])('%s is none: the error names the policy, its key and the nearest name', async (name, fix) => {
    const error = await findRubric(policyBy(name), rootWith({}), builtin).catch((thrown: unknown) => thrown);
    if (!(error instanceof CuegateError)) throw new Error('nothing was refused');
    expect(error.reason).toMatchObject({
      code: 'rubric-invalid',
      args: { file: FILE, key: 'judge.rubric', value: name.replaceAll('"', ''), fix },
    });
    expect(error.reason.args).toHaveProperty('problem', expect.stringContaining('default'));
  });
});
