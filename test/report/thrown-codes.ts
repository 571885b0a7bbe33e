import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');

/** Where a reason code is given as it stands: `new CuegateError('x'`, `inputError('x'`, `code: 'x'`, `CODE = 'x'`. */
const GIVEN = [
  /\bCuegateError\(\s*'([a-z-]+)'/g,
  /\b(?:inputErrors?|unreadable)\(\s*'([a-z-]+)'/g,
  /\bcode:\s*(?:[\w.]+ === '\w+' \? )?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g,
  /\b(?:CODE|ORGANISM_INVALID)\b[^=;]*=\s*'([a-z-]+)'/g,
];
/** Faults and outcomes that are reasons under their own name. */
const NAMED_ALIKE = /\btype (?:StandingFault|ContestState) =([^;]*);/g;

/** Codes of zod and of Node, not reasons. */
const FOREIGN: ReadonlySet<string> = new Set(['custom']);
/** What a night notes and why a checkpoint is not admitted: tables of their own, whose codes are no reasons of a run. */
const OWN_TABLES = /^(?:nightly|statement|commands\/(?:nightly|admit)[\w-]*)\b/;

export interface GivenCode {
  readonly code: string;
  readonly file: string;
}

/**
 * Every reason code that something in the sources gives, with the file that gives it. That such a code is in the table
 * is for the compiler to say; that each of the table is given, for a test.
 */
export function givenCodes(): readonly GivenCode[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(?:reasons|verify|testing)\b/.test(file))
    .flatMap((file) =>
      codesIn(readFileSync(join(SOURCES, file), 'utf8')).map((code): GivenCode => ({ code, file })),
    )
    .filter(({ code, file }) => !FOREIGN.has(code) && !(OWN_TABLES.test(file) && ownCodes().has(code)));
}

function ownCodes(): ReadonlySet<string> {
  const tables = ['nightly/notes.ts', 'statement/refusals.ts'].map((file) =>
    readFileSync(join(SOURCES, file), 'utf8'),
  );
  return new Set(
    tables.flatMap((table) =>
      [...table.matchAll(/(?:code: |\| |^ {2})'?([a-z-]+)'?/gm)].map(([, code = '']) => code),
    ),
  );
}

function codesIn(source: string): readonly string[] {
  const alike = [...source.matchAll(NAMED_ALIKE)].flatMap(([, union = '']) => [
    ...union.matchAll(/'([a-z-]+)'/g),
  ]);
  return [...GIVEN.flatMap((pattern) => [...source.matchAll(pattern)]), ...alike].flatMap(([, ...codes]) =>
    codes.filter((code) => code !== undefined),
  );
}
