import { expect, it } from 'vitest';
import { fencedBlock } from '../../src/report/markdown.ts';

it('fences a text that is nothing but runs of backticks', () => {
  expect(fencedBlock(`${'` '.repeat(300_000)}\`\`\`\``)).toMatch(/^\n`{5}text\n/);
});
