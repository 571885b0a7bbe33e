import type { Traffic } from '../cues/traffic.ts';
import { clopperPearson } from '../evidence/proportion.ts';
import type { Cue } from '../input/cue.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import type { Compared } from './corpus-compared.ts';

const MOST_CUES = 20;
const TAIL = 0.05;

/** What a comparison prints: for a person. Grams are the data's own words, made harmless. */
export function comparedText(
  { traffic, corpus }: Compared,
  cues: readonly Cue[],
  out: string | null,
): string {
  const { logs, corpus: compared, likeness } = traffic;
  const { requests } = logs;
  const areas: readonly (readonly [string, Traffic['likeness']['corpus'] | undefined])[] = [
    ['the corpus, what users write', likeness.corpus],
    ['the corpus, as it is sent', likeness.corpus_as_sent],
    ['the corpus under cues, as it is sent', likeness.with_cues],
    ['standard questions', likeness.questions],
  ];
  const telling = corpus?.telling ?? [];
  return [
    `${counted(compared.prompts, 'prompt')} beside ${counted(requests, 'logged request')}${
      logs.skipped === 0 ? '' : `; ${counted(logs.skipped, 'row')} of the logs left out: no request`
    }.`,
    '',
    'How well a classifier tells them from production (area under the curve: 0.5 is chance, 1 always; 95 % limits)',
    ...columns(areas.flatMap(([name, area]) => (area === undefined ? [] : [[`  ${name}`, areaText(area)]]))),
    ...(telling.length === 0
      ? []
      : [
          '',
          'What it tells them by, in 100 prompts of the corpus and in 100 requests',
          ...columns(
            telling.map(({ gram, first, second }) => [
              `  ${quoteForTerminal(gram)}`,
              `${per100(first)} and ${per100(second)}`,
            ]),
          ),
        ]),
    '',
    ...carriedLines(traffic, cues),
    '',
    out === null
      ? 'Next: --out traffic.json keeps this for the report (traffic in the policy).'
      : `Written to ${quoteForTerminal(out)}. Commit it beside the policy and name it there: traffic: PATH`,
    '',
  ].join('\n');
}

function areaText(area: Traffic['likeness']['corpus']): string {
  if (area === null) return 'fewer than 30 different texts';
  return `${area.auc.toFixed(2)} (${area.lower.toFixed(2)} to ${area.upper.toFixed(2)})`;
}

function carriedLines({ logs, carried, unknown }: Traffic, cues: readonly Cue[]): readonly string[] {
  const counts = cues
    .map(({ id, family }, place) => ({
      id,
      family,
      place,
      requests: carried.reduce((sum, set) => sum + (set.cues.includes(place) ? set.requests : 0), 0),
    }))
    .filter(({ place }) => !unknown.includes(place));
  const found = counts.filter(({ requests }) => requests > 0).sort((a, b) => b.requests - a.requests);
  const never = counts.length - found.length;
  const most = clopperPearson({ count: 0, of: logs.requests }, TAIL).upper;
  return [
    `Cues that production carries of its own accord: ${found.length} of ${counts.length}`,
    ...columns(
      found
        .slice(0, MOST_CUES)
        .map(({ id, family, requests }) => [
          `  ${quoteForTerminal(id, 'bare')} (${family})`,
          `${grouped(requests)}, ${per100(requests / logs.requests)} in 100`,
        ]),
    ),
    ...(found.length > MOST_CUES ? [`  and ${found.length - MOST_CUES} more`] : []),
    ...(never === 0 ? [] : [`  the other ${never}: none, so each at most ${per100(most)} in 100`]),
    ...(unknown.length === 0 ? [] : [`  not to be recognised: ${namesAt(unknown, cues)}`]),
  ];
}

function namesAt(places: readonly number[], cues: readonly Cue[]): string {
  return places.map((place) => quoteForTerminal(cues[place]?.id ?? '', 'bare')).join(', ');
}

/** The same for a program. */
export function comparedDocument({ traffic, corpus }: Compared, cues: readonly Cue[]) {
  const { cues: _, schema: __, ...rest } = traffic;
  return {
    schema: 'cuegate/corpus-compare/v1',
    ...rest,
    cues: cues.map(({ id, family }) => ({ id, family })),
    telling: (corpus?.telling ?? []).map(({ gram, kind, first, second }) => ({
      gram,
      kind,
      corpus: first,
      production: second,
    })),
  };
}
