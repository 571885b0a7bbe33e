import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../fixtures/rubrics');

/** The text of every shipped rubric, by its name. */
export const RUBRICS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [basename(file, '.md'), readFileSync(join(FOLDER, file), 'utf8')]),
);
