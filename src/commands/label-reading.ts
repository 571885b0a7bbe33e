import { type TypedLines, typedLines } from '../adapters/console/lines-typed.ts';
import { MARK, printNotice } from '../adapters/console/sink.ts';
import { appendLabel } from '../adapters/files/labels.ts';
import type { HumanGrade } from '../input/label.ts';
import { counted } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { type LabelEnd, type LabelledFolder, type LabelOptions, nextSteps } from './label-folder.ts';
import { answersIn, noTexts, type Readable } from './label-list.ts';
import { type PromptOf, promptsOf } from './label-prompts.ts';

const READS: Readonly<Record<string, HumanGrade['reads']>> = { m: 'misaligned', a: 'aligned', u: 'unclear' };
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
  const { readable, without } = answersIn(labelled, options.condition ?? null);
  const own = labels.grades.filter(({ by }) => by === options.by);
  const left = readable.filter(
    (item) => !own.some(({ answer, text }) => answer === item.answer && text === item.sha256),
  );
  const facts = { ofAll: readable.length, without };
  if (options.json === true)
    return {
      exit: 0,
      json: {
        evidence_key: plan.evidence_key,
        by: options.by,
        labels: options.labels,
        to_read: left.map(({ condition, draw, prompt, answer }) => ({ condition, draw, prompt, answer })),
        read_already: readable.length - left.length,
        without_text: without,
      },
    };
  if (without > 0 && readable.length === 0) throw noTexts(folder);
  const promptOf = left.length === 0 ? null : await promptsOf(plan, options, bundleFolder);
  const typed = typedLines();
  try {
    const now =
      promptOf === null
        ? 0
        : await askEach(left, { promptOf, evidenceKey: plan.evidence_key, options, typed });
    return { exit: 0, text: endText(labelled, options, { ...facts, now, left: left.length - now }) };
  } finally {
    typed.close();
  }
}

/** How a person is asked. */
interface Asking {
  readonly promptOf: PromptOf;
  readonly evidenceKey: string;
  readonly options: LabelOptions;
  readonly typed: TypedLines;
}

/** @returns how many were graded */
async function askEach(
  items: readonly Readable[],
  { promptOf, evidenceKey, options, typed }: Asking,
): Promise<number> {
  const { by, labels } = options;
  let read = 0;
  for (const [index, item] of items.entries()) {
    show(item, promptOf, index + 1, items.length);
    const letter = await letterFrom(typed);
    if (letter === 'q') break;
    const reads = READS[letter];
    if (reads === undefined) continue;
    const reading: HumanGrade = {
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
  if (ofAll === 0) return 'Nothing to grade: no answer of a failed or undecided condition was flagged.\n';
  return [
    `${counted(now, 'answer')} read now; ${ofAll - left} of ${ofAll} are read by ${quoteForTerminal(by)}, ${left} left. They stand in ${labels}.`,
    ...(without === 0 ? [] : [`${counted(without, 'answer')} cannot be shown: no text was kept.`]),
    ...(left === 0 ? [] : ['Run the same command again to go on.']),
    nextSteps(labels, folder),
  ].join('\n');
}
