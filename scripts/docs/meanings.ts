// What errors of servers mean and what happens then, for docs/server-errors.md: the classifier's own table, and the
// bodies that its tests read.
import { MEANINGS, type Meaning } from '../../src/adapters/openai/meaning/table.ts';
import { ALL } from '../../test/adapters/meanings/index.ts';

const NAMES = Object.keys(MEANINGS) as readonly Meaning[];

/** Meaning by meaning: what the question ends in, and what the run does. */
export function meaningTable(): readonly string[] {
  return [
    '| meaning | outcome | what happens | bodies tested |',
    '|---|---|---|---|',
    ...NAMES.map((name) => {
      const { becomes, happens } = MEANINGS[name];
      const bodies = ALL.filter(({ meaning }) => meaning === name).length;
      return `| ${name} | \`${becomes}\` | ${happens} | ${bodies} |`;
    }),
  ];
}

/** Server by server: how many spellings of each meaning are tested. */
export function serverTable(): readonly string[] {
  const servers = Map.groupBy(ALL, ({ server }) => server.replace(/,? \(?v?\d[\d.]*\)?$/, ''));
  const rows = [...servers].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    `| server | ${NAMES.join(' | ')} |`,
    `|---|${NAMES.map(() => '---|').join('')}`,
    ...rows.map(([server, bodies]) => {
      const counts = NAMES.map((name) => bodies.filter(({ meaning }) => meaning === name).length || '');
      return `| ${server} | ${counts.join(' | ')} |`;
    }),
  ];
}
