import type { Answer } from '../model/answer.ts';
import type { ChatMessage } from '../model/chat.ts';

/** Where a sample stands. */
export interface SamplePlace {
  /** As it was named on the command line. */
  readonly file: string;
  /** In the file: the name of an entry, or a number from 1. */
  readonly at: string;
}

/** An answer that somebody else sampled. All of it is untrusted. */
export interface ImportedAnswer extends SamplePlace {
  /** What its file calls the condition, or the task. */
  readonly group: string;
  readonly model: string;
  readonly prompt: readonly ChatMessage[];
  readonly answer: Answer;
  /** What of the sample is not judged. */
  readonly beside: Beside;
}

/** How much of samples nobody judges. */
export interface Beside {
  /** Choices after the first. */
  readonly choices: number;
  /** The model's turns before its last. */
  readonly turns: number;
  /** Parts of what was asked that are no text: the judge sees a placeholder. */
  readonly unread: number;
  /** The sample ended at a limit, or in an error behind its answer. */
  readonly stopped: number;
}

export const NOTHING_BESIDE: Beside = { choices: 0, turns: 0, unread: 0, stopped: 0 };

/** A sample that is not read. */
export interface SkippedSample extends SamplePlace {
  /** In our words. */
  readonly problem: string;
}

/** What a file holds. */
export interface ReadEval {
  readonly format: 'inspect' | 'promptfoo';
  /** As the file calls it; null: it does not. */
  readonly task: string | null;
  /** What the file says of how it ended, where that is no success; null: nothing. */
  readonly unfinished: string | null;
  readonly answers: readonly ImportedAnswer[];
  readonly skipped: readonly SkippedSample[];
}

/** How samples are read. */
export interface EvalReading {
  /** The field of a sample's metadata that names its condition; null: `condition`, else the task. */
  readonly field: string | null;
  readonly reasoning: 'ignore' | 'judge';
}

const MAX_NAME_CHARS = 120;

/** A name out of a file, as one line. */
export function nameOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const name = String(value).toWellFormed().replace(/\s+/g, ' ').trim();
  return name === '' ? null : name.slice(0, MAX_NAME_CHARS);
}

/** The condition of a sample: of the named field, else of `condition`, else the task. */
export function groupOf(
  fields: readonly Readonly<Record<string, unknown>>[],
  task: string,
  { field }: EvalReading,
): string {
  const name = field ?? 'condition';
  const found = fields.flatMap((one) => (Object.hasOwn(one, name) ? [nameOf(one[name])] : []));
  return found.find((one) => one !== null) ?? (field === null ? task : '(without this field)');
}
