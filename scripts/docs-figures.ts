// Renders the documents that show figures, from docs/figures/*.json. Usage: npm run docs:figures
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './figures/pages.ts';

for (const [path, render] of Object.entries(PAGES)) {
  writeFileSync(join(import.meta.dirname, '..', path), render());
  process.stdout.write(`${path}\n`);
}
