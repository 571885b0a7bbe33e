import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');

/** Where a reason code is given as it stands: `new CuegateError('x'`, `inputError('x'`, `over('x'`, `code: 'x'`, `CODE = 'x'`. */
const GIVEN = [
  /\bCuegateError\(\s*'([a-z-]+)'/g,
  /\b(?:inputError|unreadable|over)\(\s*'([a-z-]+)'/g,
  /\bcode:\s*(?:[\w.]+ === '\w+' \? )?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g,
  /\bCODE\b[^=;]*=\s*'([a-z-]+)'/g,
  /^\s*(?!verdict)'?[a-z-]+'?: '([a-z-]+)',$/gm,
];

/** Codes of zod and of Node, not reasons. */
const FOREIGN: ReadonlySet<string> = new Set(['custom']);

export interface GivenCode {
  readonly code: string;
  readonly file: string;
}

/** Every reason code that stands as a literal in the sources of the gate, with the file that gives it. */
export function givenCodes(): readonly GivenCode[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(?:verify|testing)\b/.test(file))
    .flatMap((file) => codesIn(readFileSync(join(SOURCES, file), 'utf8'), file))
    .filter(({ code }) => !FOREIGN.has(code));
}

/** The table of standing faults is the one map of reasons to reasons; other maps of words are not read. */
function codesIn(source: string, file: string): readonly GivenCode[] {
  const patterns = /\bSTOP_CODES\b.*=/.test(source) ? GIVEN : GIVEN.slice(0, -1);
  return patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, ...codes]) =>
      codes.filter((code) => code !== undefined).map((code) => ({ code, file })),
    ),
  );
}
