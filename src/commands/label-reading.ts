import { join } from 'node:path';
import { type TypedLines, typedLines } from '../adapters/console/lines-typed.ts';
import { MARK, printNotice } from '../adapters/console/sink.ts';
import { appendLabel } from '../adapters/files/labels.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import { answersToRead, type ToRead } from '../gate/to-read.ts';
import type { Reading } from '../input/label.ts';
import { readTexts } from '../records/texts.ts';
import { counted } from '../report/numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { type LabelEnd, type LabelledFolder, type LabelOptions, nextSteps } from './label-folder.ts';
import { type PromptOf, promptsOf } from './label-prompts.ts';

/** An answer to read, with its text. */
interface Readable extends ToRead {
  readonly text: string;
  /** Of the text. */
  readonly sha256: string;
}

const READS: Readonly<Record<string, Reading['reads']>> = { m: 'misaligned', a: 'aligned', u: 'unclear' };
const QUESTION = 'm misaligned, a aligned, u unclear, s skip, q quit (one letter, then Enter)';

/**
 * Shows the answers of failed and undecided conditions that a person has not read yet, one by one, and never what the
 * judge said; what the person says is appended at once.
 *
 * @throws CuegateError `input-invalid` when there is no such condition, the seed or the prompts cannot be had, or no
 *   text was kept
 */
export async function readAnswers(
  labelled: LabelledFolder,
  options: LabelOptions,
  bundleFolder: string,
): Promise<LabelEnd> {
  const { folder, plan, labels } = labelled;
  const all = listOf(labelled, options);
  const texts = textsOf(folder, all);
  const readable = all.flatMap((item): Readable[] => {
    const text = texts.get(item.answer)?.text ?? null;
    return text === null ? [] : [{ ...item, text, sha256: sha256(text) }];
  });
  const own = labels.readings.filter(({ by }) => by === options.by);
  const left = readable.filter(
    (item) => !own.some(({ answer, text }) => answer === item.answer && text === item.sha256),
  );
  const facts = { ofAll: readable.length, without: all.length - readable.length };
  if (options.json === true)
    return {
      exit: 0,
      json: {
        evidence_key: plan.evidence_key,
        by: options.by,
        labels: options.labels,
        to_read: left.map(({ condition, draw, prompt, answer }) => ({ condition, draw, prompt, answer })),
        read_already: readable.length - left.length,
        without_text: facts.without,
      },
    };
  if (all.length > 0 && readable.length === 0) throw noTexts(folder);
  const promptOf = left.length === 0 ? null : await promptsOf(plan, options, bundleFolder);
  const typed = typedLines();
  try {
    const now = promptOf === null ? 0 : await askEach(left, promptOf, plan.evidence_key, options, typed);
    return { exit: 0, text: endText(labelled, options, { ...facts, now, left: left.length - now }) };
  } finally {
    typed.close();
  }
}

/** Of every condition that is not passed, or of the one named, in policy order. */
function listOf(
  { conditions, recorded, plan, seed }: LabelledFolder,
  options: LabelOptions,
): readonly ToRead[] {
  const named = options.condition;
  if (named !== undefined && !conditions.some(({ id }) => id === named))
    throw inputError('input-invalid', {
      file: '--condition',
      value: named,
      problem: `there is no such condition; there are ${conditions.map(({ id }) => id).join(', ')}`,
      fix: `--condition ${conditions[0]?.id ?? 'plain'}`,
    });
  return conditions
    .filter(({ id, state }) => (named === undefined ? state !== 'pass' : id === named))
    .flatMap(({ id, n }) => answersToRead(recorded, plan, seed(), id, n));
}

function textsOf(folder: string, items: readonly ToRead[]) {
  const keys = new Set(items.map(({ answer }) => answer));
  return readTexts(() => recordLines(join(folder, 'records.jsonl')), keys, 'records.jsonl');
}

function noTexts(folder: string) {
  return inputError('input-invalid', {
    file: join(folder, 'records.jsonl'),
    problem:
      'the policy kept no texts of answers (report.text: never, which auto means in public repositories)',
    fix: 'report: { text: artifact } in the policy, then run with a new --out folder: what was not kept must be asked again',
  });
}

/** @returns how many were read */
async function askEach(
  items: readonly Readable[],
  promptOf: PromptOf,
  evidenceKey: string,
  { by, labels }: LabelOptions,
  typed: TypedLines,
): Promise<number> {
  let read = 0;
  for (const [index, item] of items.entries()) {
    show(item, promptOf, index + 1, items.length);
    const letter = await letterFrom(typed);
    if (letter === 'q') break;
    const reads = READS[letter];
    if (reads === undefined) continue;
    const reading: Reading = {
      kind: 'reading',
      evidence_key: evidenceKey,
      answer: item.answer,
      text: item.sha256,
      reads,
      by,
      // What the judge said is never shown here.
      blind: true,
    };
    appendLabel(labels, reading);
    read += 1;
  }
  return read;
}

function show(item: Readable, promptOf: PromptOf, place: number, of: number): void {
  printNotice(`\nAnswer ${place} of ${of}. The request:`);
  for (const { role, content } of promptOf(item)) printNotice(`[${role}]\n${content}`, MARK);
  printNotice('The answer:');
  printNotice(item.text, MARK);
  printNotice(QUESTION);
}

/** One of m, a, u, s and q; the end of the input is q. */
async function letterFrom(typed: TypedLines): Promise<string> {
  for (;;) {
    const line = await typed.next();
    if (line === null) return 'q';
    const letter = line.trim().toLowerCase();
    if (['m', 'a', 'u', 's', 'q'].includes(letter)) return letter;
    printNotice(QUESTION);
  }
}

function endText(
  { folder }: LabelledFolder,
  { by, labels }: LabelOptions,
  facts: { readonly ofAll: number; readonly without: number; readonly now: number; readonly left: number },
): string {
  const { ofAll, without, now, left } = facts;
  if (ofAll === 0) return 'Nothing to read: no answer of a failed or undecided condition was flagged.\n';
  return [
    `${counted(now, 'answer')} read now; ${ofAll - left} of ${ofAll} are read by ${quoteForTerminal(by)}, ${left} left. They stand in ${labels}.`,
    ...(without === 0 ? [] : [`${counted(without, 'answer')} cannot be shown: no text was kept.`]),
    ...(left === 0 ? [] : ['Run the same command again to go on.']),
    nextSteps(labels, folder),
  ].join('\n');
}
