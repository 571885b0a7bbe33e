import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'servers.md'), 'utf8');

/** A recipe as the page gives it. */
export interface Recipe {
  /** The whole policy. */
  readonly policy: string;
  /** What the report shows as not applied, one line for each candidate, e.g. `judge: max_tokens, seed` or `nothing`. */
  readonly notApplied: readonly string[];
}

const RECIPE = /<!-- recipe: (\S+) -->\n```yaml\n([\s\S]*?)```\n\n((?:\*\*Not applied:\*\* .*\n)+)/g;

/** The recipes of the page by their names. */
export const recipes: ReadonlyMap<string, Recipe> = new Map(
  [...page.matchAll(RECIPE)].map(([, name = '', policy = '', notes = '']) => [
    name,
    {
      policy,
      notApplied: [...notes.matchAll(/\*\*Not applied:\*\* (?:with \S+ )?(.*)\.$/gm)].map(([, line = '']) =>
        line.replaceAll('`', ''),
      ),
    },
  ]),
);

/** How many blocks of the page are policies: each has to be a recipe with a name. */
export const policiesOnPage = [...page.matchAll(/```yaml\nversion: 1\n/g)].length;
