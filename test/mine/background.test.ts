import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backgroundFile } from '../../scripts/background.ts';

test('the list of common words is what its source makes (node scripts/build-background.ts)', () => {
  const file = join(import.meta.dirname, '..', '..', 'src', 'mine', 'background', 'english.ts');
  expect(readFileSync(file, 'utf8')).toBe(backgroundFile());
});
