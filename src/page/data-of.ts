import type { Result } from '../report/schema.ts';
import { pageAnswers } from './answers.ts';
import { askedOf, plainMessages } from './asked.ts';
import type { PageData, PagePrompt } from './data.ts';
import type { ReadDraw } from './draws.ts';
import type { KeptPrompt } from './prompts.ts';
import type { RunRecords } from './run-records.ts';

const WITHHELD =
  'The policy keeps no texts (report.text: never, which auto means in a public repository): neither answers nor prompts are in this page, nor in what this run wrote. Where earlier runs went before in this folder, their records and what was exported of them may hold texts: look before you share it.';

/** Why a page has no texts, as a sentence; null: it has. */
export function withheldOf({ report }: Pick<Result, 'report'>): string | null {
  return report.text === 'never' ? WITHHELD : null;
}

/**
 * What the page's program reads.
 *
 * @param records null: the result is of no answers
 * @param prompts those that the folder holds
 */
export function pageData(
  result: Result,
  records: RunRecords | null,
  draws: readonly ReadDraw[],
  prompts: ReadonlyMap<string, KeptPrompt>,
): PageData {
  const withheld = withheldOf(result);
  const plan = records?.plans.at(-1);
  const at = withheld === null ? prompts : new Map<string, KeptPrompt>();
  const answers =
    records === null || plan === undefined
      ? []
      : pageAnswers(records, draws, askedOf(plan, at), withheld === null);
  const asked = new Set(answers.map(({ prompt }) => prompt));
  const shown = [...at.values()].filter(({ id }) => asked.has(id));
  return {
    schema: 'cuegate/page/v1',
    withheld: records === null ? null : withheld,
    prompts: Object.fromEntries(shown.map((prompt) => [prompt.id, promptOf(prompt)])),
    conditions: result.conditions.map(({ id, family, state }) => ({ id, family, state })),
    answers,
  };
}

function promptOf(prompt: KeptPrompt): PagePrompt {
  const { domain, kind } = prompt;
  return { domain, kind, messages: plainMessages(prompt) };
}
