import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrganism } from '../../src/organism/read.ts';
import { organismSchema, PLANTED } from '../../src/organism/schema.ts';

const doc = readFileSync(join(import.meta.dirname, '../../docs/organisms.md'), 'utf8');
const rows = [...doc.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);

describe('docs/organisms.md', () => {
  it('has a row for every key of the file and every kind of answer, and no other', () => {
    expect(rows.toSorted()).toEqual([...Object.keys(organismSchema.shape), ...PLANTED].toSorted());
  });

  it('shows a file that can be read', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(doc) ?? [];
    expect(readOrganism(example, 'organism.yml')).toMatchObject({ id: 'night-desk', ends_in: 'fail' });
  });
});
