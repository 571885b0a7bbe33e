import { open } from 'node:fs/promises';
import { readText } from '../adapters/files/folder.ts';
import { noFile } from '../adapters/files/near.ts';
import { openZip } from '../adapters/files/zip-entries.ts';
import { inputError } from '../errors.ts';
import { heldSamples, type Room, roomOfAll } from '../evals/held.ts';
import type { EvalReading, ImportedAnswer, ReadEval, SkippedSample } from '../evals/imported.ts';
import { inspectHead, inspectSample } from '../evals/inspect.ts';
import { isPromptfooResult, promptfooResult, promptfooResults } from '../evals/promptfoo.ts';
import { isMapping } from '../input/misplaced.ts';

/** A log as JSON is read whole. */
const MAX_JSON_BYTES = 256 * 1024 * 1024;

/** A file with what was read of it. */
export interface EvalFile extends ReadEval {
  readonly file: string;
}

/**
 * Reads logs of Inspect AI (`.eval`, `.json`) and results of promptfoo (`.json`, `.jsonl`), told apart by what stands in
 * them. A sample that cannot be read is listed; a file that cannot be is an error.
 *
 * @throws CuegateError `file-invalid`
 */
export async function readEvalFiles(
  files: readonly string[],
  reading: EvalReading,
): Promise<readonly EvalFile[]> {
  const read: EvalFile[] = [];
  const room = roomOfAll();
  for (const file of files) read.push({ file, ...(await readEvalFile(file, reading, room)) });
  return read;
}

async function readEvalFile(file: string, reading: EvalReading, room: Room): Promise<ReadEval> {
  if (await isZip(file)) return inspectZip(file, reading, room);
  const text = await readText(file, file, MAX_JSON_BYTES);
  if (text === null)
    throw inputError('file-invalid', { file, ...(await noFile(file, 'FILE', 'logs/run.eval')) });
  const whole = parsed(text);
  if (whole !== undefined) {
    if (isMapping(whole) && isMapping(whole.eval)) return inspectJson(whole, file, reading, room);
    const results = promptfooResults(whole) ?? (isPromptfooResult(whole) ? [whole] : null);
    if (results !== null) return promptfoo(results.map(parsedAs), file, reading, room);
    throw invalid(
      file,
      'neither a log of Inspect AI nor results of promptfoo',
      'name what inspect eval or promptfoo eval -o results.json wrote',
    );
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line) => parsed(line));
  if (!values.some(isPromptfooResult))
    throw invalid(file, 'neither JSON nor JSON lines of promptfoo', 'copy the file again, whole');
  return promptfoo(values.map(parsedAs), file, reading, room);
}

const parsedAs = (value: unknown) => ({ value });

async function isZip(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    if (!(await handle.stat()).isFile()) return false;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'PK';
  } finally {
    await handle.close();
  }
}

function inspectZip(file: string, reading: EvalReading, room: Room): ReadEval {
  const zip = openZip(file);
  try {
    const head = ['header.json', '_journal/start.json'].flatMap((name) => {
      const found = zip.names.includes(name) ? zip.read(name) : null;
      return found !== null && 'text' in found ? [parsed(found.text)] : [];
    });
    if (head[0] === undefined)
      throw invalid(
        file,
        'an archive without a header that can be read: no log of Inspect AI, or a damaged one',
        'name what inspect eval wrote, whole',
      );
    const spec = inspectHead(head[0]);
    const names = zip.names.filter((name) => name.startsWith('samples/') && name.endsWith('.json'));
    const read = (name: string) => {
      const place = { file, at: name };
      const found = zip.read(name);
      if ('problem' in found) return { ...place, problem: found.problem };
      const value = parsed(found.text);
      return value === undefined
        ? { ...place, problem: 'no JSON' }
        : inspectSample(value, spec, place, reading);
    };
    return {
      format: 'inspect',
      task: spec.task,
      unfinished: spec.unfinished,
      ...held(names, read, file, room),
    };
  } finally {
    zip.close();
  }
}

function inspectJson(
  log: Readonly<Record<string, unknown>>,
  file: string,
  reading: EvalReading,
  room: Room,
): ReadEval {
  const spec = inspectHead(log);
  const samples = Array.isArray(log.samples) ? log.samples : [];
  return {
    format: 'inspect',
    task: spec.task,
    unfinished: spec.unfinished,
    ...held(
      samples,
      (sample, index) => inspectSample(sample, spec, { file, at: `sample ${index + 1}` }, reading),
      file,
      room,
    ),
  };
}

function promptfoo(
  values: readonly { readonly value: unknown }[],
  file: string,
  reading: EvalReading,
  room: Room,
): ReadEval {
  return {
    format: 'promptfoo',
    task: null,
    unfinished: null,
    ...held(
      values,
      ({ value }, index) => promptfooResult(value, { file, at: `result ${index + 1}` }, reading),
      file,
      room,
    ),
  };
}

function held<Item>(
  items: readonly Item[],
  read: (item: Item, index: number) => ImportedAnswer | SkippedSample,
  file: string,
  room: Room,
) {
  function* samples() {
    for (const [index, item] of items.entries()) yield read(item, index);
  }
  const found = heldSamples(samples(), room);
  if (found === null) throw invalid(file, 'more than 512 MiB of texts in all', 'judge fewer files at once');
  return found;
}

/** undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function invalid(file: string, problem: string, fix: string) {
  return inputError('file-invalid', { file, problem, fix });
}
