// How near a run comes to what its servers can give: whole processes of the built command line and of a bare loop over
// the openai SDK, side by side, against calls × latency / requests at once. Usage: npm run bench:transport, and
// npm run bench:transport -- growth [ANSWERS…] for a server that answers at once: 1,000, 10,000, 100,000 and 1,000,000
// answers, or those named. --runs N instead of five; --peer NAME=COMMAND measures another program by a shell command that
// reads BASE_URL, COUNT and AT_ONCE; --publish writes the figures, which npm run docs:figures shows in docs/transport.md.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { publish } from '../scripts/figures/figures.ts';
import { freshFolder } from '../test/runner/bundle.ts';
import { type Idle, PROGRAMS, type TransportFigures, type TransportRow } from './transport/figures.ts';
import { growth } from './transport/growth.ts';
import {
  bareLoop,
  gate,
  type Program,
  type Server,
  startServer,
  type Whole,
  whole,
} from './transport/measured.ts';

const LATENCY_MS = 200;
const PEERS = ['Inspect AI', 'promptfoo'];
const NO_CUES = { cues: { max: 1, library: [], screen: 'none' } };
const fixed = (cap: number) => ({ ...NO_CUES, sampling: { seed: 'transport', stop: 'fixed', cap } });
const withCues = (max: number) => ({ cues: { max, screen: 'none' }, sampling: { seed: 'transport' } });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    peer: { type: 'string', multiple: true, default: [] },
    publish: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const idle = (): Idle => ({
  load: loadavg().map((load) => Math.round(load * 100) / 100),
  cores: cpus().length,
});

if (positionals[0] === 'growth') await growth(positionals.slice(1), idle, values.publish);
else if (positionals.length === 0 && Number.isInteger(runs) && runs > 0) await table();
else
  throw new Error(
    'bench:transport takes nothing, or growth and numbers of answers; --runs a whole number from 1',
  );

async function table(): Promise<void> {
  const server = await startServer(LATENCY_MS);
  const before = idle();
  const rows: TransportRow[] = [];
  for (const [count, atOnce] of [
    [500, 64],
    [5_000, 256],
  ] as const) {
    const what = `${count} answers, ${atOnce} at once`;
    rows.push(
      ...(await sideBySide(server, what, atOnce, {
        [PROGRAMS.bare]: () => bareLoop(server, count, atOnce),
        [PROGRAMS.fixed]: () => gate(server, atOnce, fixed(count)),
        ...peers(server, count, atOnce),
      })),
      ...PEERS.filter((name) => values.peer.every((peer) => !peer.startsWith(`${name}=`))).map(
        (program): TransportRow => ({ program, what, median: null, limit: null }),
      ),
    );
  }
  for (const cues of [4, 12])
    for (const atOnce of [16, 64, 256])
      rows.push(
        ...(await sideBySide(server, `${cues} cues, ${atOnce} at once`, atOnce, {
          [PROGRAMS.sequential]: () => gate(server, atOnce, withCues(cues)),
        })),
      );
  server.close();
  for (const { program, what, median } of rows)
    if (median === null) process.stdout.write(`${what}, ${program}: not installed\n`);
  const after = idle();
  process.stdout.write(
    `load average before ${before.load.join(' ')}, after ${after.load.join(' ')}; ${before.cores} cores\n`,
  );
  if (values.publish)
    publish<TransportFigures['data']>('transport', 'npm run bench:transport -- --publish', null, {
      latency_ms: LATENCY_MS,
      runs,
      before,
      after,
      rows,
    });
}

/** Medians of whole processes that take turns, so that a busy minute is every program's. */
async function sideBySide(
  server: Server,
  what: string,
  atOnce: number,
  programs: Readonly<Record<string, () => Program>>,
): Promise<readonly TransportRow[]> {
  const found = new Map<string, Whole[]>(Object.keys(programs).map((program) => [program, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [program, make] of Object.entries(programs))
      found.get(program)?.push(await whole(server, make()));
  return [...found].map(([program, all]) => {
    const median = medianOf(all);
    const row = { program, what, median, limit: (median.calls * LATENCY_MS) / 1000 / atOnce };
    tell(row);
    return row;
  });
}

function peers(server: Server, count: number, atOnce: number): Readonly<Record<string, () => Program>> {
  return Object.fromEntries(
    values.peer.map((peer) => {
      const [name = '', ...command] = peer.split('=');
      const env = {
        BASE_URL: `${server.url}/v1`,
        COUNT: String(count),
        AT_ONCE: String(atOnce),
        COMMAND: command.join('='),
      };
      const shell =
        "const { spawnSync } = require('node:child_process'); process.exit(spawnSync(process.env.COMMAND, { shell: true, stdio: 'inherit' }).status ?? 1)";
      return [name, () => ({ args: ['-e', shell], env, cwd: freshFolder('peer'), code: 0 })];
    }),
  );
}

function tell({ program, what, median, limit }: TransportRow): void {
  if (median === null || limit === null) return;
  const { seconds, asking, calls, most, peakBytes, cpuMs } = median;
  process.stdout.write(
    `${what}, ${program}: ${seconds.toFixed(2)} s = ${(seconds / limit).toFixed(2)} × the limit of ${limit.toFixed(2)} s; first request to last reply ${asking.toFixed(2)} s = ${(asking / limit).toFixed(2)} ×; ${calls} calls, at most ${most} at once; ${(peakBytes / 2 ** 20).toFixed(0)} MiB, ${(cpuMs / calls).toFixed(2)} ms of a core a call\n`,
  );
}

function medianOf(all: readonly Whole[]): Whole {
  const of = (name: keyof Whole): number => {
    const sorted = all.map((one) => one[name]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    seconds: of('seconds'),
    asking: of('asking'),
    calls: of('calls'),
    most: of('most'),
    peakBytes: of('peakBytes'),
    cpuMs: of('cpuMs'),
  };
}
