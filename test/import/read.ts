import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadValue, SkippedRow } from '../../src/conversations/conversation.ts';
import { formatNamed } from '../../src/import/formats/all.ts';
import { type LoggedPrompt, promptIn } from '../../src/import/prompt.ts';
import { knownRecords, type LogSource } from '../../src/import/read-records.ts';
import { readYaml } from '../../src/input/yaml.ts';

/** A log that is held in memory. */
export function sourceOf(values: readonly unknown[], file = 'log.jsonl'): LogSource {
  return {
    async *values(): AsyncGenerator<ReadValue | SkippedRow> {
      for (const [at, value] of values.entries()) yield { place: { file, row: at + 1 }, value };
    },
  };
}

/** The records of a file in `logs/`. */
export function logged(file: string): readonly unknown[] {
  const text = readFileSync(join(import.meta.dirname, 'logs', file), 'utf8');
  if (file.endsWith('.yaml')) return [readYaml(text, file, 'file-invalid').value].flat();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** What becomes of each record, in order. */
export async function promptsOf(
  values: readonly unknown[],
  format: string,
): Promise<readonly (LoggedPrompt | SkippedRow)[]> {
  const all: (LoggedPrompt | SkippedRow)[] = [];
  for await (const known of knownRecords(sourceOf(values), formatNamed(format)))
    all.push('problem' in known ? known : promptIn(known));
  return all;
}

/** The same in few words: `s: … | u: …`, or what is wrong. */
export async function toldOf(values: readonly unknown[], format: string): Promise<readonly string[]> {
  return (await promptsOf(values, format)).map((one) =>
    'problem' in one
      ? `skipped: ${one.problem}`
      : one.messages.map(({ role, content }) => `${role.charAt(0)}: ${content}`).join(' | '),
  );
}
