import { effectivePrompts, MIN_EFFECTIVE_PROMPTS } from '../corpus/effective.ts';
import type { Prompt } from '../corpus/row.ts';
import { askedText } from '../corpus/same.ts';
import { drawsToPass } from '../evidence/look.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import { languageOf } from '../mine/marks/languages.ts';
import { PRESETS } from '../policy/limits.ts';
import { nearDuplicates } from '../similarity/near-duplicates.ts';

/** Counts by name, the largest first, then by name. */
export type Counts = readonly (readonly [name: string, count: number])[];

export interface CorpusDescription {
  readonly prompts: number;
  /** Kish's effective number; `prompts` where all weigh the same. */
  readonly effective: number;
  readonly domains: Counts;
  /** Prompts without one count as `none`. */
  readonly kinds: Counts;
  readonly strata: Counts;
  /** ISO 639-1 codes; `unknown` for what is too short to tell. */
  readonly languages: Counts;
  readonly withSystem: number;
  readonly severalTurns: number;
  readonly withContext: number;
  readonly withTools: number;
  /** Characters of all messages of a prompt. */
  readonly chars: { readonly least: number; readonly median: number; readonly most: number };
  /** Ids of prompts whose messages are the same but for case and white space. */
  readonly same: readonly (readonly string[])[];
  /** Ids of prompts that share most of their words in a row, the same ones included. */
  readonly near: readonly (readonly string[])[];
  readonly claims: readonly ClaimServed[];
}

export interface ClaimServed {
  readonly claim: 'list' | 'corpus' | 'production';
  /** Presets of limits under which a condition can pass; none: the claim cannot be made. */
  readonly limits: readonly string[];
  /** Why not more; null: nothing is in the way. */
  readonly why: string | null;
}

/** What a corpus is, from its prompts; at least one. */
export function describeCorpus(prompts: readonly Prompt[]): CorpusDescription {
  const texts = prompts.map(({ messages }) => messages.map(({ content }) => content).join('\n'));
  const chars = texts.map(({ length }) => length).sort((a, b) => a - b);
  const idsOf = (groups: readonly (readonly number[])[]) =>
    groups.map((group) => group.flatMap((index) => prompts[index]?.id ?? []));
  const effective = effectivePrompts(prompts);
  return {
    prompts: prompts.length,
    effective,
    domains: countsOf(prompts.map(({ domain }) => domain)),
    kinds: countsOf(prompts.map(({ kind }) => kind ?? 'none')),
    strata: countsOf(prompts.flatMap(({ strata }) => strata)),
    languages: countsOf(prompts.map((prompt) => languageOf(lastUser(prompt)) ?? 'unknown')),
    withSystem: prompts.filter(({ messages }) => messages.some(({ role }) => role === 'system')).length,
    severalTurns: prompts.filter(({ messages }) => messages.some(({ role }) => role === 'assistant')).length,
    withContext: prompts.filter(({ context }) => context !== undefined).length,
    withTools: prompts.filter(({ tools }) => tools !== undefined).length,
    chars: {
      least: chars[0] ?? 0,
      median: chars[Math.floor(chars.length / 2)] ?? 0,
      most: chars.at(-1) ?? 0,
    },
    same: idsOf(sameTexts(prompts)),
    near: idsOf(nearDuplicates(texts)),
    claims: claimsOf(prompts.length, effective),
  };
}

function lastUser({ messages }: Prompt): string {
  return messages.at(-1)?.content ?? '';
}

function countsOf(names: readonly string[]): Counts {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => [name, length] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function sameTexts(prompts: readonly Prompt[]): readonly (readonly number[])[] {
  const texts = prompts.map(askedText);
  return [...Map.groupBy(texts.keys(), (at) => texts[at]).values()].filter(({ length }) => length > 1);
}

/** Draws that the widest cap of a preset allows are enough to look for. */
const FAR = 10_000;

function claimsOf(prompts: number, effective: number): readonly ClaimServed[] {
  const presets = Object.entries(PRESETS);
  const names = presets.map(([name]) => name);
  const needed = presets.map(([name, { limits }]) => ({
    name,
    draws: drawsToPass(EMPTY_TALLY, limits, FAR) ?? FAR,
  }));
  const once = needed.filter(({ draws }) => draws <= prompts).map(({ name }) => name);
  const without = needed.filter(({ draws }) => draws > prompts);
  return [
    { claim: 'list', limits: names, why: null },
    effective < MIN_EFFECTIVE_PROMPTS
      ? {
          claim: 'corpus',
          limits: [],
          why: `needs prompts worth at least ${MIN_EFFECTIVE_PROMPTS} different ones of equal weight`,
        }
      : { claim: 'corpus', limits: names, why: null },
    {
      claim: 'production',
      limits: once,
      why:
        without.length === 0
          ? null
          : `asks each prompt once: ${without.map(({ name, draws }) => `${name} needs ${draws}`).join(', ')}`,
    },
  ];
}
