import type { ImportSummary } from '../import/import-prompts.ts';
import { MOST_CANDIDATES } from '../import/pool.ts';
import { counted, grouped } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';

/** Of long lists so many lines are told; JSON has all. */
const MAX_LINES = 15;
const SCHEMA = 'cuegate/corpus-import/v1';

/** The summary as a program reads it. */
export function importAsJson(summary: ImportSummary, out: string): unknown {
  const { records, formats, skipped, strata, written } = summary;
  return {
    schema: SCHEMA,
    out,
    records,
    // As it was called before: rows that belong together are one.
    rows: records,
    formats: Object.fromEntries(formats),
    skipped,
    with_secrets: summary.withSecrets,
    duplicates: summary.duplicates,
    near_duplicates: summary.nearDuplicates,
    beyond: summary.beyond,
    not_sampled: summary.notSampled,
    redactions: Object.fromEntries(summary.redactions),
    unread: Object.fromEntries(summary.unread),
    strata: strata.map(({ stratum, ...counts }) => ({
      strata: stratum === '' ? [] : stratum.split(','),
      ...counts,
    })),
    written,
  };
}

/** The summary for a person: every record that was read is in one of its lines. */
export function importAsText(summary: ImportSummary, out: string, fields: readonly string[]): string {
  const { records, formats, skipped, strata, redactions, unread, written } = summary;
  const told = [...formats].map(([name, count]) => `${name} ${grouped(count)}`).join(', ');
  const lost = skipped.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    `${counted(written, 'prompt')} in ${quoteForTerminal(out)}, of ${counted(records, 'record')}.`,
    '',
    `  read         ${told === '' ? 'none' : told}`,
    line('skipped', lost, 'no prompt in them:'),
    ...some(
      skipped.map(
        ({ problem, count, first }) =>
          `    ${grouped(count)} × ${problem} (first: ${quoteForTerminal(first.file)} ${first.row})`,
      ),
    ),
    line('secrets', summary.withSecrets, 'left out because of a secret'),
    line('repeats', summary.duplicates, 'the same as an earlier one'),
    line('near', summary.nearDuplicates, 'nearly the same as another'),
    line(
      'beyond',
      summary.beyond,
      `not looked at: more than ${grouped(MOST_CANDIDATES)} different prompts; which are is random, by --seed`,
    ),
    line('not sampled', summary.notSampled, 'not drawn'),
    listed(
      'replaced',
      [...redactions].map(([kind, count]) => `${kind} ${grouped(count)}`),
    ),
    listed(
      'unread',
      [...unread].map(([kind, count]) => `${kind} ${grouped(count)}`),
    ),
    ...(fields.length === 0
      ? []
      : [
          '',
          `  strata (${fields.map((field) => quoteForTerminal(field, 'bare')).join(', ')}): taken of found`,
        ]),
    ...(fields.length === 0
      ? []
      : some(
          strata.map(({ stratum, found, taken }) => `    ${stratum}: ${grouped(taken)} of ${grouped(found)}`),
        )),
    '',
    'Names, addresses and what only a reader would recognise are not replaced: read the file before you share it.',
    `Next: cuegate corpus show ${quoteForTerminal(out)} and cuegate corpus check ${quoteForTerminal(out)}; then name it as corpus in the policy.`,
  ];
  return lines.filter((one) => one !== null).join('\n');
}

function line(word: string, count: number, what: string): string | null {
  return count === 0 ? null : `  ${word.padEnd(12)} ${grouped(count)} ${what}`;
}

function listed(word: string, items: readonly string[]): string | null {
  return items.length === 0 ? null : `  ${word.padEnd(12)} ${items.join(', ')}`;
}

function some(lines: readonly string[]): readonly string[] {
  const more = lines.length - MAX_LINES;
  return more > 1
    ? [...lines.slice(0, MAX_LINES), `    … and ${grouped(more)} more (--json has all)`]
    : lines;
}
