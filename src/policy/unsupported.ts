import { type InputCode, inputError } from '../errors.ts';
import type { YamlFile } from '../input/yaml.ts';

/** A key (or one value of it) whose meaning this version does not carry out yet. */
export interface Unsupported {
  /** Dotted path; `*` stands for any name or index. */
  readonly path: string;
  /** The value that is not carried out; absent: the key as such. */
  readonly value?: unknown;
  /** The line to write instead. */
  readonly fix: string;
}

/** Shrinks with each version; nothing is parsed and ignored. */
export const UNSUPPORTED_POLICY: readonly Unsupported[] = [];

export const UNSUPPORTED_MANIFEST: readonly Unsupported[] = [];

/** Throws for the first key of the file that this version does not carry out. */
export function refuseUnsupported(yaml: YamlFile, table: readonly Unsupported[], code: InputCode): void {
  for (const { path, value, fix } of table) {
    for (const { at, found } of matches(yaml.value, path.split('.'))) {
      if (value !== undefined && found !== value) continue;
      const key = at.join('.');
      throw inputError(code, {
        file: yaml.file,
        line: yaml.lineOf(at),
        key,
        ...(value === undefined ? {} : { value: JSON.stringify(value) }),
        problem:
          value === undefined
            ? `${key} is not supported in this version`
            : `${key}: ${String(value)} is not supported in this version`,
        fix,
      });
    }
  }
}

function matches(
  value: unknown,
  steps: readonly string[],
  at: readonly string[] = [],
): { at: readonly string[]; found: unknown }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ at, found: value }];
  if (value === null || typeof value !== 'object') return [];
  const names = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return names.flatMap((name) => matches((value as Record<string, unknown>)[name], rest, [...at, name]));
}
