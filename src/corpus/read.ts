import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { jsonLines } from '../input/lines.ts';
import { corpusRowSchema, type Prompt } from './row.ts';

const CODE = 'corpus-invalid';
const EXAMPLE_ROW = '{"id":"billing-1","domain":"support","kind":"advice","prompt":"…"}';
const EXAMPLES: Readonly<Record<string, string>> = {
  id: EXAMPLE_ROW,
  domain: EXAMPLE_ROW,
  kind: '"kind": "task"  (or advice, open)',
  messages: '"messages": [{"role":"user","content":"…"}]',
  'messages.role': '"role": "user"',
  weight: '"weight": 1',
};

export interface CorpusFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The prompts of JSONL files, sorted by id. Blank lines are skipped; anything else that is not a valid row is
 * an error with its line number, as is an id that occurs twice over all files and a corpus without a row.
 */
export function readCorpus(files: readonly CorpusFile[]): readonly Prompt[] {
  const firstSeen = new Map<string, string>();
  const prompts: Prompt[] = [];
  for (const { file, text } of files) {
    for (const { line, value } of jsonLines(text, file, CODE, EXAMPLE_ROW)) {
      const prompt = readRow(value, file, line);
      const before = firstSeen.get(prompt.id);
      if (before !== undefined)
        throw inputError(CODE, {
          file,
          line,
          key: 'id',
          value: prompt.id,
          problem: `the id is used twice (first in ${before})`,
          fix: 'give each row an id of its own',
        });
      firstSeen.set(prompt.id, `${file}:${line}`);
      prompts.push(prompt);
    }
  }
  if (prompts.length === 0)
    throw inputError(CODE, {
      file: files.map(({ file }) => file).join(', ') || 'corpus',
      problem: 'the corpus is empty',
      fix: EXAMPLE_ROW,
    });
  return prompts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRow(value: object, file: string, line: number): Prompt {
  const row = parseInput(corpusRowSchema, value, {
    file,
    code: CODE,
    lineOf: () => line,
    examples: EXAMPLES,
  });
  return {
    id: row.id,
    domain: row.domain,
    kind: row.kind ?? null,
    messages: row.messages ?? [{ role: 'user', content: row.prompt ?? '' }],
    strata: row.strata ?? [],
    weight: row.weight ?? 1,
  };
}

/** Digest of everything that decides which requests are drawn: ids, messages, weights. */
export function corpusDigest(prompts: readonly Prompt[]): string {
  return digestOf(prompts.map(({ id, messages, weight }) => ({ id, messages, weight })));
}
