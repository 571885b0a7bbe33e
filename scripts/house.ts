// Measures how the house is built: sizes, long parameter lists, circles, imports against the order of the rooms.
// Usage: npm run house, npm run house -- DIR, npm run house -- DIR --order policy,corpus,gate
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FOUNDATION_FILES, FOUNDATION_ROOMS, ORDER } from '../test/house/order.ts';
import { houseOf, MANY_PARAMETERS } from './house/measure.ts';

const HERE = resolve(import.meta.dirname, '..');
const say = (text: string) => process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { order: { type: 'string' } } });
const folder = resolve(positionals[0] ?? HERE);
const order = values.order?.split(',') ?? (folder === HERE ? ORDER : null);
const house = houseOf(folder, order, [...FOUNDATION_FILES, ...FOUNDATION_ROOMS]);

const { files, lines, median, longest, many, backArrows, naming, namingInCode, besides } = house;
const { circles, circlesOfRooms, circlesOfFolders } = house;
const counted = (those: readonly (readonly string[])[], what: string) =>
  those.length === 0 ? 0 : `${those.length} (${those.flat().length} ${what})`;
const rows: readonly (readonly [string, string | number])[] = [
  ['files in src/', files],
  ['lines in src/', lines],
  ['lines a file, median', median],
  ['lines a file, maximum', `${longest.lines} (${longest.path})`],
  [`functions with ${MANY_PARAMETERS} and more parameters`, many.length],
  ['circles between files', counted(circles, 'files')],
  ['circles between rooms', counted(circlesOfRooms, 'rooms')],
  ['circles between folders of any depth', counted(circlesOfFolders, 'folders')],
  ['imports against the order of the rooms', backArrows?.length ?? 'no order known'],
  ['files outside adapters/github that name GitHub', naming.length],
  ['the same, in code other than comments', namingInCode.length],
  ...besides.map(({ name, lines: count }) => [`lines in ${name}/`, count] as const),
];
say('| figure | |\n| --- | ---: |');
for (const [figure, value] of rows) say(`| ${figure} | ${value} |`);

const lists: readonly (readonly [string, readonly string[]])[] = [
  [`With ${MANY_PARAMETERS} and more parameters`, many],
  ['Circles between files', circles.map((circle) => circle.join(', '))],
  ['Circles between rooms', circlesOfRooms.map((circle) => circle.join(', '))],
  ['Circles between folders of any depth', circlesOfFolders.map((circle) => circle.join(', '))],
  ['Against the order of the rooms', backArrows ?? []],
  ['Files outside adapters/github that name GitHub in code', namingInCode],
];
for (const [title, items] of lists)
  if (items.length > 0) say(`\n${title}:\n${items.map((item) => `- ${item}`).join('\n')}`);
