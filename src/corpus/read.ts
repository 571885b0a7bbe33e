import { digestOf } from '../digest.ts';
import { inputError, inputErrors } from '../errors.ts';
import { readInput } from '../input/explain.ts';
import { linesAsJson } from '../input/lines.ts';
import type { InputProblem } from '../reasons/inputs.ts';
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
  context: '"context": [{"title":"Returns policy","text":"…"}]',
  tools: '"tools": [{"type":"function","function":{"name":"find_order","parameters":{"type":"object"}}}]',
};

/** What other data sets call the roles. */
const ROLES: Readonly<Record<string, string>> = {
  developer: 'system',
  human: 'user',
  gpt: 'assistant',
  model: 'assistant',
  ai: 'assistant',
  bot: 'assistant',
};

export interface CorpusFile {
  readonly file: string;
  readonly text: string;
}

/** Problems that are described; more are counted. */
const MAX_DESCRIBED = 200;

/**
 * The prompts of JSONL files, sorted by id. Blank lines are skipped; anything else that is not a valid row is
 * an error with its line number, as is an id that occurs twice over all files and a corpus without a row. One error
 * tells of all rows.
 *
 * @throws CuegateError `corpus-invalid`
 */
export function readCorpus(files: readonly CorpusFile[]): readonly Prompt[] {
  const firstSeen = new Map<string, string>();
  const prompts: Prompt[] = [];
  const problems: InputProblem[] = [];
  let uncounted = 0;
  for (const { file, text } of files) {
    for (const read of linesAsJson(text, file, EXAMPLE_ROW)) {
      if (problems.length >= MAX_DESCRIBED) {
        uncounted += 'problem' in read || !corpusRowSchema.safeParse(read.value).success ? 1 : 0;
        continue;
      }
      const row = 'problem' in read ? { problems: [read.problem] } : readRow(read.value, file, read.line);
      if ('problems' in row) {
        problems.push(...row.problems);
        continue;
      }
      const { line, prompt } = row;
      const before = firstSeen.get(prompt.id);
      if (before === undefined) firstSeen.set(prompt.id, `${file}:${line}`);
      else
        problems.push({
          file,
          line,
          key: 'id',
          value: prompt.id,
          problem: `the id is used twice (first in ${before})`,
          fix: 'give each row an id of its own',
        });
      prompts.push(prompt);
    }
  }
  if (problems.length > 0) throw inputErrors(CODE, problems, uncounted);
  if (prompts.length === 0)
    throw inputError(CODE, {
      file: files.map(({ file }) => file).join(', ') || 'corpus',
      problem: 'the corpus is empty',
      fix: EXAMPLE_ROW,
    });
  return prompts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Row =
  | { readonly line: number; readonly prompt: Prompt }
  | { readonly problems: readonly InputProblem[] };

function readRow(value: object, file: string, line: number): Row {
  const read = readInput(corpusRowSchema, value, {
    file,
    code: CODE,
    lineOf: () => line,
    examples: EXAMPLES,
    synonyms: { 'messages.role': ROLES },
  });
  if (!read.ok) return { problems: read.problems };
  const row = read.data;
  return {
    line,
    prompt: {
      id: row.id,
      domain: row.domain,
      kind: row.kind ?? null,
      messages: row.messages ?? [{ role: 'user', content: row.prompt ?? '' }],
      strata: row.strata ?? [],
      weight: row.weight ?? 1,
      ...(row.context === undefined ? {} : { context: row.context }),
      ...(row.tools === undefined ? {} : { tools: row.tools }),
    },
  };
}

/** Digest of everything that decides which requests are drawn: ids, messages, weights, retrieved context and tools. */
export function corpusDigest(prompts: readonly Prompt[]): string {
  // What a prompt does not have is left out of the digest, so that a corpus without context and tools keeps its own.
  return digestOf(
    prompts.map(({ id, messages, weight, context, tools }) => ({ id, messages, weight, context, tools })),
  );
}
