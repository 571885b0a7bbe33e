import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the checker shares no code with what it checks', () => {
  for (const name of ['checker.ts', 'earned.ts']) {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path);
    expect(imports.filter((path) => !path?.startsWith('node:') && path !== './earned.ts')).toEqual([]);
  }
});
