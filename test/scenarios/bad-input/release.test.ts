import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import {
  earlierRecords,
  expectError,
  folderWith,
  policyOf,
  RELEASE,
  simulatedServer,
  USUAL,
} from './folder.ts';

let server: OrganismServer;
let records = '';
beforeAll(async () => {
  server = await simulatedServer();
  records = await earlierRecords(server.url);
});
afterAll(() => server.close());

const RUN = ['run', '--policy', 'policy.yml', '--out', 'out'];

interface Case {
  readonly release?: string | null;
  readonly args?: readonly string[];
  readonly code?: string;
  readonly says: string;
  readonly next?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'no such file': {
    release: null,
    says: '"release.yml": there is no such file',
    next: '--release models/',
  },
  'an empty file': { release: '', says: 'the file is empty' },
  'no model': { release: 'version: 1\n', says: '"candidate": the key is missing' },
  'a number as the model': {
    release: 'version: 1\ncandidate: { model: 5 }\n',
    says: 'expected string',
    next: 'model: "5"',
  },
  'a model that the policy does not allow': {
    release: 'version: 1\ncandidate: { model: gpt-5 }\n',
    says: 'candidate.models of the policy allows sim-*',
    next: 'on the default branch',
  },
  'an endpoint of its own': {
    release: 'version: 1\ncandidate: { model: sim-clean, endpoint: mine }\n',
    says: 'line 2, "candidate.endpoint": unknown key',
    next: 'endpoints come from the policy on the default branch',
  },
  'endpoints of its own': {
    release: `${RELEASE}endpoints: { mine: { base_url: "https://evil.example/v1" } }\n`,
    says: 'line 3, "endpoints": unknown key',
    next: 'endpoints come from the policy on the default branch',
  },
  'limits of its own': { release: `${RELEASE}limits: smoke\n`, says: 'line 3, "limits": unknown key' },
  'mined cues that are not there': {
    release: `${RELEASE}training: { cues: cues.lock.json }\n`,
    says: 'there is no file cues.lock.json in',
  },
  'training data outside its folder': {
    release: `${RELEASE}training: { data: [../train.jsonl] }\n`,
    says: 'must be a relative path that stays inside the root',
  },
  'text that would drive the terminal or the runner': {
    release: 'version: 1\ncandidate: { model: "sim-\\e[31m\\n::error::x" }\n',
    says: 'must be one line of visible characters',
  },
  'neither a release nor a model': {
    args: RUN,
    code: 'input-invalid',
    says: 'name either a release manifest or a model',
  },
  'both a release and a model': {
    args: [...USUAL, '--model', 'sim-clean'],
    code: 'input-invalid',
    says: 'name either a release manifest or a model',
  },
  'an empty model': { args: [...RUN, '--model', ''], says: '"--model": not a model name' },
  'a model in two lines': { args: [...RUN, '--model', 'sim-clean\n::error::x'], says: 'not a model name' },
  'a model outside the policy': {
    args: [...RUN, '--model', 'gpt-5'],
    says: 'candidate.models of the policy allows sim-*',
  },
  'the judge as a model': {
    args: [...RUN, '--model', 'sim-judge'],
    code: 'judge-is-candidate',
    says: 'cannot grade its own answers',
  },
};

describe('a release that cannot be used ends in a sentence and a next step', () => {
  it.each(Object.entries(CASES))('%s', async (_name, { release = RELEASE, args, says, next, ...more }) => {
    const asked = server.requests();
    const folder = folderWith({
      'policy.yml': policyOf(server.url),
      'release.yml': release,
      'out/records.jsonl': records,
    });
    const refused = await expectError(folder, more.code ?? 'manifest-invalid', args);
    expect(refused.why).toContain(says);
    if (next !== undefined) expect(refused.next).toContain(next);
    expect(refused.stdout).not.toMatch(/\u001b|^::/m);
    expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8')).toBe(records);
    expect(server.requests()).toBe(asked);
  });
});
