import type { InputCode } from '../errors.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import type { z } from '../zod.ts';
import { exampleAt } from './example.ts';
import type { Asked as AskedOf } from './mended.ts';
import type { Notation } from './written.ts';

/** Where a value stood, so that an error can name it. */
export interface Origin {
  readonly file: string;
  readonly code: InputCode;
  lineOf(path: readonly PropertyKey[]): number;
  /** A scalar as it stands in the file, e.g. `4.10`; absent or null: unknown. */
  sourceOf?(path: readonly PropertyKey[]): string | null;
  /** The line to write instead, by dotted key without indexes (`cues.own.id`), where the schema has none. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What other programs call a value, by dotted key: the word that stands for it here. */
  readonly synonyms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The line to write for a value that the schema alone cannot read: what the file says elsewhere may be part of it. */
  ownLine?(path: readonly PropertyKey[], found: unknown): string | null;
  /** An example of the schema as it fits this file, e.g. with a name that the file has. */
  inExample?(line: string): string;
  /** What is wrong with a key of the top level that belongs into another file; null: it is no such key. */
  foreignKey?(key: string): Pick<InputProblem, 'problem' | 'fix'> | null;
}

/** What was read, as what, and where it stood. */
export interface Asked extends AskedOf {
  readonly origin: Origin;
}

/** A line to write at a path: the file's own, or else the schema's; undefined: there is none. */
export function example(
  schema: z.ZodType,
  { examples = {}, inExample = (line) => line }: Origin,
  path: readonly PropertyKey[],
): string | undefined {
  const pattern = patternOf(path);
  const line = Object.hasOwn(examples, pattern) ? examples[pattern] : exampleAt(schema, path);
  return line === undefined ? undefined : inExample(line);
}

/** Files of which the words of a scalar are not kept are JSON. */
export function notationOf({ sourceOf }: Origin): Notation {
  return sourceOf === undefined ? 'json' : 'yaml';
}

/** A path without indexes: the key of {@link Origin.examples}. */
export function patternOf(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');
}
