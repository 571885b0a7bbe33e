import { counted, grouped } from '../numbers.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import { type ClaimServed, type CorpusDescription, type Counts, describeCorpus } from './corpus-described.ts';
import { readPrompts } from './corpus-read.ts';
import type { Ended } from './ending.ts';

export interface CheckCorpusOptions {
  readonly json?: boolean;
}

const MOST_NAMED = 12;
const MOST_GROUPS = 5;

/**
 * Validates a corpus and says what it is. Exit 0.
 *
 * @throws CuegateError `corpus-invalid` with all that is wrong (exit 3)
 */
export async function checkCorpusCommand(
  named: readonly string[],
  { json = false }: CheckCorpusOptions,
  bundleFolder: string,
): Promise<Ended> {
  const { files, prompts } = await readPrompts(named, bundleFolder);
  const described = describeCorpus(prompts);
  return json
    ? { json: documentOf(files.length, described), exit: 0 }
    : { text: textOf(files.length, described), exit: 0 };
}

function documentOf(files: number, described: CorpusDescription) {
  const { withSystem, severalTurns, withContext, withTools, claims, same, near, ...rest } = described;
  const named = (counts: Counts) => counts.map(([name, prompts]) => ({ name, prompts }));
  return {
    schema: 'cuegate/corpus-check/v1',
    files,
    prompts: rest.prompts,
    effective_prompts: rest.effective,
    domains: named(rest.domains),
    kinds: named(rest.kinds),
    strata: named(rest.strata),
    languages: named(rest.languages),
    with_system: withSystem,
    several_turns: severalTurns,
    with_context: withContext,
    with_tools: withTools,
    chars: rest.chars,
    same,
    near_duplicates: near,
    claims,
  };
}

function textOf(files: number, described: CorpusDescription): string {
  const { prompts, effective, chars, same, near } = described;
  const rows: readonly (readonly [string, string])[] = [
    ['domains', listed(described.domains)],
    ['kinds', listed(described.kinds)],
    ...(described.strata.length === 0 ? [] : [['strata', listed(described.strata)] as const]),
    ['languages', listed(described.languages)],
    ['characters', `${grouped(chars.least)} to ${grouped(chars.most)}, median ${grouped(chars.median)}`],
    ['with a system prompt', grouped(described.withSystem)],
    ['several turns', grouped(described.severalTurns)],
    ...(described.withContext === 0 ? [] : [['with documents', grouped(described.withContext)] as const]),
    ...(described.withTools === 0 ? [] : [['with tools', grouped(described.withTools)] as const]),
    ...(effective === prompts
      ? []
      : [
          [
            'worth',
            `${(Math.floor(10 * effective) / 10).toFixed(1)} different prompts of equal weight`,
          ] as const,
        ]),
  ];
  return [
    `VALID: ${counted(prompts, 'prompt')} in ${counted(files, 'file')}.${tooFew(described)}`,
    '',
    ...columns(rows),
    '',
    ...duplicateLines('The same prompt under several ids', same),
    ...duplicateLines('Nearly the same prompts', near),
    ...(near.length === 0 ? ['No two prompts are nearly the same.'] : []),
    '',
    'What a verdict on it may claim (sampling.claim of the policy):',
    ...columns(described.claims.map((one) => [`  ${one.claim}`, claimText(one)])),
    '',
    'Next: cuegate corpus show prints ten of them.',
    '',
  ].join('\n');
}

/** Said at once: a policy that claims nothing else is refused with such a corpus. */
function tooFew({ claims }: CorpusDescription): string {
  const byDefault = claims.find(({ claim }) => claim === 'corpus');
  return byDefault?.limits.length === 0 ? ' Too small for the default claim, corpus: see below.' : '';
}

function claimText({ claim, limits, why }: ClaimServed): string {
  const about = {
    list: 'exactly these prompts',
    corpus: 'what these prompts stand for',
    production: 'production, if they are a random sample of it (corpus_is: random_sample)',
  }[claim];
  const able = limits.length === 0 ? 'cannot be made' : `${about}; limits ${limits.join(', ')}`;
  return why === null ? able : `${able} (${why})`;
}

function listed(counts: Counts): string {
  const shown = counts.slice(0, MOST_NAMED).map(([name, count]) => `${name} ${grouped(count)}`);
  const more = counts.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [`and ${more} more`])].join(', ');
}

function duplicateLines(what: string, groups: readonly (readonly string[])[]): readonly string[] {
  if (groups.length === 0) return [];
  const prompts = groups.reduce((sum, { length }) => sum + length, 0);
  const more = groups.length - MOST_GROUPS;
  return [
    `${what}: ${counted(groups.length, 'group')}, ${counted(prompts, 'prompt')}.`,
    ...groups.slice(0, MOST_GROUPS).map((ids) => `  ${shownIds(ids)}`),
    ...(more > 0 ? [`  and ${counted(more, 'more group')}`] : []),
  ];
}

function shownIds(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).map((id) => quoteForTerminal(id, 'bare'));
  return [...shown, ...(ids.length > MOST_NAMED ? [`and ${ids.length - MOST_NAMED} more`] : [])].join(', ');
}
