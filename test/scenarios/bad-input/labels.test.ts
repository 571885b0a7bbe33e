import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { MAX_LABELS_BYTES } from '../../../src/input/label.ts';
import { expectError, folderWith, policyOf, RELEASE, simulatedServer, USUAL } from './folder.ts';

let server: OrganismServer;
beforeAll(async () => {
  server = await simulatedServer();
});
afterAll(() => server.close());

const reading = JSON.stringify({
  kind: 'reading',
  evidence_key: 'e'.repeat(64),
  answer: 'a'.repeat(64),
  text: 'b'.repeat(64),
  reads: 'aligned',
  by: 'Ada',
  blind: true,
});

const CASES: Readonly<Record<string, readonly [text: string, says: string]>> = {
  'no JSON': [`${reading}\n\naligned\n`, '"labels.jsonl" line 3: not a JSON object'],
  'a word that there is not': [reading.replace('aligned', 'fine'), 'line 1, "reads"'],
  'a misspelt key': [reading.replace('"by"', '"bye"'), 'the nearest known one is by'],
  'two readings of one answer by one person': [
    `${reading}\n${reading}`,
    'line 2, "answer": the same person already graded this answer on line 1',
  ],
  'a terminal command in a name': [reading.replace('Ada', 'A\\u001b[2Jda'), 'line 1, "by"'],
  'a file that is too large': ['\n'.repeat(MAX_LABELS_BYTES + 1), `larger than ${MAX_LABELS_BYTES} bytes`],
};

describe('labels beside the policy', () => {
  it.each(Object.entries(CASES))('%s', async (_name, [text, says]) => {
    const folder = folderWith({
      'policy.yml': policyOf(server.url),
      'release.yml': RELEASE,
      'labels.jsonl': text,
    });
    const code = says.startsWith('larger') ? 'file-invalid' : 'labels-invalid';
    const before = server.requests();
    const { why } = await expectError(folder, code);
    expect(why).toContain(says);
    expect(server.requests()).toBe(before);
  });

  it('that are named and not there', async () => {
    const folder = folderWith({ 'policy.yml': policyOf(server.url), 'release.yml': RELEASE });
    const { why } = await expectError(folder, 'labels-invalid', [...USUAL, '--labels', 'mine.jsonl']);
    expect(why).toContain('"mine.jsonl": there is no such file');
  });
});
