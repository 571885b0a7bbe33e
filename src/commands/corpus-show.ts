import type { Prompt } from '../corpus/row.ts';
import { judgedForm } from '../cues/apply.ts';
import { hmac } from '../digest.ts';
import { cut, inputError } from '../errors.ts';
import { showUnseen } from '../input/text.ts';
import { counted } from '../numbers.ts';
import { readPrompts } from './corpus-read.ts';
import type { Ended } from './ending.ts';

export interface ShowCorpusOptions {
  readonly seed: string;
  readonly json?: boolean;
}

const SHOWN = 10;
const MOST_CHARS = 1_500;

/**
 * Ten prompts of a corpus, or all if there are no more: those that a seed picks, whatever they weigh.
 *
 * @throws CuegateError as {@link readPrompts}, and for an empty seed
 */
export async function showCorpusCommand(
  named: readonly string[],
  { seed, json = false }: ShowCorpusOptions,
  bundleFolder: string,
): Promise<Ended> {
  if (seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
  const { prompts } = await readPrompts(named, bundleFolder);
  const shown = picked(prompts, seed);
  if (json)
    return { json: { schema: 'cuegate/corpus-show/v1', seed, of: prompts.length, prompts: shown }, exit: 0 };
  const text = [
    `${shown.length} of ${counted(prompts.length, 'prompt')}, by the seed ${JSON.stringify(seed)}. Another ten: --seed TEXT`,
    ...shown.map(asRead).flatMap(linesOf),
    '',
  ].join('\n');
  return { text, exit: 0 };
}

function picked(prompts: readonly Prompt[], seed: string): readonly Prompt[] {
  const key = Buffer.from(seed);
  return prompts
    .map((prompt) => ({ prompt, rank: hmac(key, `show:${prompt.id}`).toString('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ prompt }) => prompt);
}

/** With what was retrieved for it and the tools on offer. */
function asRead(prompt: Prompt): Prompt {
  return { ...prompt, messages: judgedForm(prompt, null) };
}

/** A prompt behind a rule: none of its lines can be taken for one of ours. */
function linesOf({ id, domain, kind, strata, weight, messages }: Prompt): readonly string[] {
  const facts = [
    domain,
    ...(kind === null ? [] : [kind]),
    ...strata,
    ...(weight === 1 ? [] : [`weight ${weight}`]),
  ];
  return [
    '',
    `${id}  (${facts.join(', ')})`,
    ...messages.flatMap(({ role, content }) => [
      `  ${role}`,
      ...showUnseen(cut(content, MOST_CHARS))
        .text.split('\n')
        .map((line) => `  │ ${line}`.trimEnd()),
    ]),
  ];
}
