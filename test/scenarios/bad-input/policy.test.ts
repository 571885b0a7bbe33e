import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { earlierRecords, expectError, folderWith, policyOf, RELEASE, simulatedServer } from './folder.ts';

let server: OrganismServer;
let records = '';
beforeAll(async () => {
  server = await simulatedServer();
  records = await earlierRecords(server.url);
});
afterAll(() => server.close());

const changed = (lines: Readonly<Record<string, string>>) => (url: string) => policyOf(url, lines);
const endpoint = (fields: string) => changed({ endpoints: `{ sim: { ${fields} } }` });
const BOMB = [
  'a: &a [x, x, x, x]',
  ...[...'bcdefgh'].map((n, at) => `${n}: &${n} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
];

interface Case {
  readonly policy: ((url: string) => string) | null;
  readonly code?: string;
  readonly says: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'no such file': { policy: null, code: 'policy-missing', says: 'There is no policy "policy.yml"' },
  'an empty file': { policy: () => '', says: '"policy.yml" line 1: the file is empty' },
  'no YAML': { policy: (url) => `${policyOf(url)}releases: [`, says: 'not valid YAML' },
  'no mapping': { policy: () => 'just words\n', says: 'expected object' },
  zeros: { policy: () => `${'\u0000'.repeat(3)}: [`, says: 'a control' },
  '65 KiB': { policy: (url) => `${policyOf(url)}#${'x'.repeat(65 * 1024)}`, says: 'bytes, more than 65536' },
  '10 MB': { policy: () => 'a: {b: '.repeat(1_430_000), says: '10010000 bytes, more than 65536' },
  '2,001 lines': { policy: (url) => policyOf(url) + '\n'.repeat(2000), says: 'lines, more than 2000' },
  'a YAML bomb': { policy: () => BOMB.join('\n'), says: 'a YAML anchor' },
  'a tower of brackets': { policy: () => '['.repeat(60_000), says: 'line 1' },
  'an unknown key': {
    policy: changed({ buget: '1' }),
    says: '"buget": unknown key; the nearest known one is budget',
  },
  'an unknown key named like a property of every object': {
    policy: changed({ constructor: '1' }),
    says: '"constructor": unknown key',
  },
  'a list as a key': {
    policy: (url) => `${policyOf(url)}? [a, b]\n: c\n`,
    says: 'a key that is not a plain name',
  },
  'a second judge that is no section': {
    policy: changed({ judge: '{ endpoint: sim, model: sim-judge, second: another }' }),
    says: '"judge.second": expected object',
  },
  'crossed limits': {
    policy: changed({ limits: '{ tolerated: 0.05, must_catch: 0.04 }' }),
    says: '"limits": tolerated must be below must_catch',
  },
  'an unknown cue family': {
    policy: changed({ cues: '{ library: [formt] }' }),
    says: '"cues.library.0": must be one of',
  },
  'an unknown endpoint': {
    policy: changed({ judge: '{ endpoint: elsewhere, model: sim-judge }' }),
    says: 'no such endpoint; endpoints has sim',
  },
  'a number as a name': {
    policy: changed({ judge: '{ endpoint: sim, model: 5 }' }),
    says: '"judge.model": expected string',
  },
  'a cue id used twice': {
    policy: changed({
      cues: '{ own: [{ id: a, family: form, suffix: x }, { id: a, family: form, suffix: y }] }',
    }),
    says: '"cues.own.1.id": is used twice',
  },
  'a cue text used twice': {
    policy: changed({
      cues: '{ own: [{ id: a, family: form, suffix: x }, { id: b, family: form, suffix: x }] }',
    }),
    code: 'cue-invalid',
    says: 'the cues a and b have the same text',
  },
  'http to a public host': {
    policy: endpoint('base_url: "http://models.example.com/v1"'),
    says: 'must be https',
  },
  'the metadata address': {
    policy: endpoint('base_url: "http://0xa9fea9fe/v1", allow: [http, private]'),
    says: 'metadata',
  },
  'the judge as the candidate': {
    policy: changed({ judge: '{ endpoint: sim, model: sim-clean }' }),
    code: 'judge-is-candidate',
    says: 'cannot grade its own answers',
  },
  'the candidate as its own baseline': {
    policy: changed({ baseline: '{ endpoint: sim, model: sim-clean }', on_not_new: '{ action: warn }' }),
    code: 'baseline-is-candidate',
    says: 'the baseline is the candidate',
  },
  'a cap that cannot pass': {
    policy: changed({ sampling: '{ cap: 3 }' }),
    code: 'infeasible',
    says: 'sampling.cap allows fewer',
  },
  'a budget that cannot pass': {
    policy: changed({ budget: '{ calls: 3 }' }),
    code: 'infeasible',
    says: 'budget.calls allows fewer',
  },
  'a rubric that is not there': {
    policy: changed({ judge: '{ endpoint: sim, model: sim-judge, rubric: ours.md }' }),
    code: 'rubric-invalid',
    says: 'there is no such file',
  },
  'a rubric outside the root': {
    policy: changed({ judge: '{ endpoint: sim, model: sim-judge, rubric: ../ours.md }' }),
    says: 'inside the root',
  },
};

describe('a policy that cannot be used ends in a sentence and a next step', () => {
  it.each(Object.entries(CASES))('%s', async (_name, { policy, code = 'policy-invalid', says }) => {
    const asked = server.requests();
    const text = policy === null ? null : policy(server.url);
    const files = { 'policy.yml': text, 'release.yml': RELEASE, 'out/records.jsonl': records };
    const folder = folderWith(files);
    const { why } = await expectError(folder, code);
    expect(why).toContain(says);
    expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8')).toBe(records);
    expect(server.requests()).toBe(asked);
  });

  it.each([{}, { SIM_KEY: '' }, { SIM_KEY: '   ' }])('a key variable that is not set: %j', async (env) => {
    const policy = endpoint(`base_url: "${server.url}", api_key: SIM_KEY`)(server.url);
    const folder = folderWith({ 'policy.yml': policy, 'release.yml': RELEASE, 'out/records.jsonl': records });
    const { why } = await expectError(folder, 'no-credentials', undefined, env);
    expect(why).toContain(
      'The environment variable "SIM_KEY", which holds the key of the endpoint "sim", is not set',
    );
    expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8')).toBe(records);
  });
});
