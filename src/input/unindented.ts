import type { Explained } from './explained.ts';
import { ownerBeside } from './misplaced.ts';
import type { Asked } from './origin.ts';
import { placeOf } from './place.ts';

/** A key that lacks its indentation; null: it does not. */
export function unindented(asked: Asked, path: readonly PropertyKey[]): Explained | null {
  const { json, value, origin } = asked;
  const owner = ownerBeside({ json, value, lineOf: origin.lineOf }, path);
  if (owner === null) return null;
  const key = String(path.at(-1));
  return {
    path,
    problem: {
      ...placeOf(asked, path),
      problem: `${key} belongs under ${owner}: indent it`,
      fix: `put two more spaces before ${key}:, so that it stands below ${owner}:`,
    },
    mends: [
      [...path.slice(0, -1), owner],
      [...path.slice(0, -1), owner, key],
    ],
  };
}
