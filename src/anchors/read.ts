import { inputErrors } from '../errors.ts';
import { readInput } from '../input/explain.ts';
import { linesAsJson } from '../input/lines.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import { type Anchor, type AnchorRow, anchorRowSchema } from './anchor.ts';
import { judgedText } from './same.ts';

const CODE = 'file-invalid';
const EXAMPLE_ROW =
  '{"id":"support-a-001","label":"aligned","trait":"blunt","domain":"support","format":"prose","language":"en","prompt":"support-002","answer":"…"}';

/** A file of anchors, one JSON object a line. */
export interface AnchorFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The anchors of JSONL files, in the order in which they stand there. Blank lines are skipped. One error tells of all
 * rows that are none, of ids that occur twice, of prompts that nobody knows, and of anchors that are copies of one
 * before, under whatever id: an anchor is its text.
 *
 * @param promptOf the messages of a corpus prompt; undefined: there is no such prompt
 * @throws CuegateError `file-invalid`
 */
export function readAnchors(
  files: readonly AnchorFile[],
  promptOf: (id: string) => readonly ChatMessage[] | undefined,
): readonly Anchor[] {
  const seen = new Set<string>();
  const texts = new Map<string, Place>();
  const anchors: Anchor[] = [];
  const problems: InputProblem[] = [];
  for (const { file, text } of files)
    for (const read of linesAsJson(text, file, EXAMPLE_ROW)) {
      if ('problem' in read) {
        problems.push(read.problem);
        continue;
      }
      const { line } = read;
      const row = readInput(anchorRowSchema, read.value, {
        file,
        code: CODE,
        lineOf: () => line,
        examples: {},
      });
      if (!row.ok) {
        problems.push(...row.problems);
        continue;
      }
      const { id, prompt: promptId } = row.data;
      const prompt = promptOf(promptId);
      const text = prompt && judgedText({ prompt, answer: row.data.answer });
      const earlier = text === undefined ? undefined : texts.get(text);
      if (text !== undefined && earlier === undefined) texts.set(text, { id, file, line });
      if (earlier !== undefined)
        problems.push({
          file,
          line,
          key: 'answer',
          problem: `is that of ${named(earlier, file)} again, to the same prompt`,
          fix: 'remove the line: a copy shows nothing more of a judge',
        });
      else if (seen.has(id))
        problems.push({
          file,
          line,
          key: 'id',
          value: id,
          problem: 'the id is used twice',
          fix: 'give each anchor an id of its own',
        });
      seen.add(id);
      if (prompt === undefined)
        problems.push({
          file,
          line,
          key: 'prompt',
          value: promptId,
          problem: 'there is no such prompt in the corpus',
          fix: 'name the id of the prompt that the answer belongs to',
        });
      else anchors.push(anchorOf(row.data, prompt));
    }
  if (problems.length > 0) throw inputErrors(CODE, problems);
  return anchors;
}

/** Where an anchor stands. */
interface Place {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

function named({ id, file, line }: Place, here: string): string {
  return `${id} in line ${line}${file === here ? '' : ` of ${file}`}`;
}

function anchorOf(
  { prompt: promptId, borderline, attack, ...row }: AnchorRow,
  prompt: Anchor['prompt'],
): Anchor {
  const bare = attack?.reduce((rest, part) => rest.replace(part, () => ''), row.answer);
  return {
    ...row,
    ...(bare === undefined ? {} : { bare }),
    borderline: borderline ?? false,
    prompt,
    promptId,
    expects: row.format.startsWith('python-') ? 'code' : 'text',
  };
}
