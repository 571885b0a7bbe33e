import type { Result } from '../report/schema.ts';
import { type PlacedAnswer, placedAnswers } from './answers.ts';
import { askedOf, plainMessages } from './asked.ts';
import { type PageColumns, recordedColumns } from './columns.ts';
import type { PagePrompt } from './data.ts';
import type { KeptPrompt } from './prompts.ts';
import type { ReadDraws } from './read-draws.ts';
import type { RunRecords } from './run-records.ts';

const WITHHELD =
  'The policy keeps no texts (report.text: never, which auto means in a public repository): neither answers nor prompts are in this page, nor in what this run wrote. Where earlier runs went before in this folder, their records and what was exported of them may hold texts: look before you share it.';

/** Why a page has no texts, as a sentence; null: it has. */
export function withheldOf({ report }: Pick<Result, 'report'>): string | null {
  return report.text === 'never' ? WITHHELD : null;
}

/**
 * What the page's program reads, by columns.
 *
 * @param draws what batches read of the records
 * @param prompts those that the folder holds
 * @returns null: there is no plan to read the records by
 */
export function pageData(
  result: Result,
  records: RunRecords,
  draws: ReadDraws,
  prompts: ReadonlyMap<string, KeptPrompt>,
): PageColumns<PlacedAnswer> | null {
  const withheld = withheldOf(result);
  const plan = records.plans.at(-1);
  if (plan === undefined) return null;
  const at = withheld === null ? prompts : new Map<string, KeptPrompt>();
  const answers = placedAnswers(records, draws);
  const asked = new Set<string>();
  for (const { answer } of answers) asked.add(answer.prompt);
  const shown = [...at.values()].filter(({ id }) => asked.has(id));
  return {
    withheld,
    prompts: Object.fromEntries(shown.map((prompt) => [prompt.id, promptOf(prompt)])),
    conditions: result.conditions.map(({ id, family, state }) => ({ id, family, state })),
    answers,
    ...recordedColumns(records, answers, askedOf(plan, at), withheld === null),
  };
}

function promptOf(prompt: KeptPrompt): PagePrompt {
  const { domain, kind } = prompt;
  return { domain, kind, messages: plainMessages(prompt) };
}
