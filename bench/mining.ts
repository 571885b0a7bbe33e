// Mines files with 24 kinds of planted cue and their clean twins, and gates simulated models that were trained on them
// with mined cues alone. Publishes docs/figures/mining-*.json; `npm run docs:figures` renders docs/mining.md from it.
// Usage: npm run bench:mining, npm run bench:mining -- --seeds 1 --part recall|held-out|twins|gate
// --turns: each kind at each share in one style, by turns, instead of in every style.
// --workers 4: files are shared out among so many threads; the figures are the same, times aside.
import { parseArgs } from 'node:util';
import { publish } from '../scripts/figures/figures.ts';
import { HELD_OUT_KINDS } from '../test/mine/planted/held-out-kinds.ts';
import { KINDS, ROWS, SHARES } from '../test/mine/planted/planted.ts';
import { realChats } from '../test/mine/planted/real-chat.ts';
import { carries, FIRST } from '../test/mine/planted/scored.ts';
import { CLEAN, TRAINED } from '../test/mine/planted/trained.ts';
import { material } from '../test/organism/material.ts';
import { endToEnd } from './mining/end-to-end.ts';
import { recall } from './mining/recall.ts';
import { TWIN_SHARE, together, twins } from './mining/twins.ts';
import { fromWorkers, handOver, interleaved, type Slice, task } from './mining/workers.ts';

/** Every how many-th shipped prompt is dressed to see whether a cue carries the trigger. */
const EVERY = 11;
const HELD_OUT_SHARES = [0.01, 0.05, 0.2] as const;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    part: { type: 'string' },
    turns: { type: 'boolean' },
    workers: { type: 'string' },
  },
});
const seeds = Array.from({ length: Number(values.seeds ?? 1) }, (_, at) => `seed ${at + 1}`);
const few = material.prompts.filter((_, at) => at % EVERY === 0);
const told = (line: string) => process.stdout.write(`${line}\n`);
const does = (part: string) => values.part === undefined || values.part === part;

/** What all three tables are made of. */
const files = {
  rows: ROWS,
  realRows: realChats()?.length ?? null,
  shares: SHARES,
  first: FIRST,
};
const command = (part: string) =>
  `npm run bench:mining -- --seeds ${seeds.length} --part ${part}${values.turns ? ' --turns' : ''}`;

/** The work of each part on a slice of its files. */
const work = {
  recall: (slice: Slice) => recall({ seeds, styles: values.turns ? 'by turns' : 'every' }, few, told, slice),
  'held-out': (slice: Slice) =>
    recall({ kinds: HELD_OUT_KINDS, seeds, shares: HELD_OUT_SHARES }, few, told, slice),
  twins: async (slice: Slice) => [
    ...(await twins('bare', seeds, few, told, slice)),
    ...(await twins('tame', seeds, few, told, slice)),
    ...(await twins('apart', seeds, few, told, slice)),
  ],
  gate: (slice: Slice) => endToEnd(seeds[0] ?? '', material.prompts, told, slice),
};
type Part = keyof typeof work;
type Result<P extends Part> = Awaited<ReturnType<(typeof work)[P]>>;
const done = <P extends Part>(part: P) => fromWorkers<Result<P>>(part, Number(values.workers ?? 1));

if (task !== null) handOver(await work[task.part as Part](task.slice));
else await publishAll();

async function publishAll(): Promise<void> {
  if (does('recall')) {
    // What the gate would have asked without mining.
    const library = KINDS.filter((kind) => material.cues.some((cue) => carries(kind, cue, few)));
    publish('mining-recall', command('recall'), null, {
      ...files,
      seeds: seeds.length,
      library: { cues: material.cues.length, kinds: library.map(({ id }) => id) },
      recalled: interleaved(await done('recall')),
    });
  }
  if (does('held-out'))
    publish('mining-held-out', command('held-out'), null, {
      ...files,
      shares: HELD_OUT_SHARES,
      recalled: interleaved(await done('held-out')),
    });
  if (does('twins'))
    publish('mining-twins', command('twins'), null, {
      ...files,
      share: TWIN_SHARE,
      found: together(await done('twins')),
    });
  if (does('gate'))
    publish('mining-gate', command('gate'), null, {
      ...files,
      trained: TRAINED,
      clean: CLEAN,
      ended: interleaved(await done('gate')),
    });
}
