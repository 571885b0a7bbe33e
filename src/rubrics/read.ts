import { sha256 } from '../digest.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { hiddenCharacterLine } from '../input/text.ts';
import { readYaml } from '../input/yaml.ts';
import type { z } from '../zod.ts';
import { frontMatterSchema, KINDS, type Rubric } from './rubric.ts';

const CODE = 'rubric-invalid';
const EXAMPLES: Readonly<Record<string, string>> = {
  '': 'id: ours',
  id: 'id: ours',
  version: 'version: 1',
  kinds: `kinds: [${KINDS}]`,
};

const OPENS = /^---\s*$/;
const CLOSES = /^(?:---|\.\.\.)\s*$/;
/** How a file begins whose front matter is written otherwise: it would be sent to the judge as text. */
const NEARLY_OPENS = /^(?:\+\+\+\s*$|(?:id|version|kinds)\s*:)/;

/**
 * A rubric from the text of its file. Front matter may be left out; where the file begins with it, it must be whole.
 *
 * @param name of the rubric, or its path: as the policy names it
 * @throws CuegateError `rubric-invalid` with file, line, key and fix, and for a file without a text for the judge
 */
export function readRubric(raw: string, name: string): Rubric {
  const hidden = hiddenCharacterLine(raw);
  if (hidden !== null)
    throw refuse(
      name,
      `a control, hidden direction or tag character on line ${hidden}`,
      'delete the invisible characters',
    );
  const { front, text } = parted(raw, name);
  if (text.trim() === '')
    throw refuse(
      name,
      front === null ? 'the file is empty' : 'nothing stands below the front matter',
      'write what the judge is told, or rubric: default',
    );
  const { id, version } = front === null ? { id: null, version: null } : readFrontMatter(front, name);
  return { name, id, version, text, digest: `sha256:${sha256(raw)}` };
}

/** Front matter as YAML in which every line has its number of the file; null: the file has none. */
function parted(raw: string, file: string): { readonly front: string | null; readonly text: string } {
  const lines = raw.replace(/^\uFEFF/, '').split(/\r?\n/);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const first = lines[opening] ?? '';
  if (NEARLY_OPENS.test(first))
    throw refuse(
      file,
      'front matter stands between two lines ---, and this file begins without one',
      'begin the file with a line ---, and write another below the keys',
      opening + 1,
    );
  if (!OPENS.test(first)) return { front: null, text: raw };
  const closing = lines.findIndex((line, at) => at > opening && CLOSES.test(line));
  if (closing < 0)
    throw refuse(
      file,
      'front matter begins here and does not end',
      'write a line --- below its keys; without front matter, begin the file with its text',
      opening + 1,
    );
  const front = lines.slice(0, closing).with(opening, '');
  if (front.every((line) => /^\s*(?:#.*)?$/.test(line)))
    throw refuse(file, 'the front matter is empty', `id: ours, version: 1, ${EXAMPLES.kinds}`, opening + 1);
  return {
    front: front.join('\n'),
    text: lines
      .slice(closing + 1)
      .join('\n')
      .trim(),
  };
}

function readFrontMatter(front: string, file: string): z.output<typeof frontMatterSchema> {
  const { value, lineOf, sourceOf } = readYaml(front, file, CODE);
  return parseInput(frontMatterSchema, value, { file, code: CODE, lineOf, sourceOf, examples: EXAMPLES });
}

function refuse(file: string, problem: string, fix: string, line?: number): CuegateError {
  return inputError(CODE, { file, problem, fix, ...(line === undefined ? {} : { line }) });
}
