// How near a run comes to what its servers can give: whole processes of the built command line and of a bare loop over
// the openai SDK, side by side, against calls × latency / requests at once. Usage: npm run bench:transport, and
// npm run bench:transport -- growth [ANSWERS…] for an instant server. --runs N instead of five; --peer NAME=COMMAND
// measures another program by a shell command that reads BASE_URL, COUNT and AT_ONCE; --publish writes the figures.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { publish } from '../scripts/figures/figures.ts';
import { freshFolder } from '../test/runner/bundle.ts';
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
const idle = () => ({ load: loadavg().map((load) => Math.round(load * 100) / 100), cores: cpus().length });

interface Row {
  readonly program: string;
  readonly what: string;
  /** null: the program is not installed. */
  readonly median: Whole | null;
  /** Seconds that its calls take at least. */
  readonly limit: number | null;
}

if (positionals[0] === 'growth') await growth(positionals.slice(1).map(Number));
else await table();

async function table(): Promise<void> {
  const server = await startServer(LATENCY_MS);
  const before = idle();
  const rows: Row[] = [];
  for (const [count, atOnce] of [
    [500, 64],
    [5_000, 256],
  ] as const) {
    const what = `${count} answers, ${atOnce} at once`;
    rows.push(
      ...(await sideBySide(server, what, atOnce, {
        'bare loop over the openai SDK': () => bareLoop(server, count, atOnce),
        'cuegate, stop: fixed': () => gate(server, atOnce, fixed(count)),
        ...peers(server, count, atOnce),
      })),
      ...PEERS.filter((name) => values.peer.every((peer) => !peer.startsWith(`${name}=`))).map(
        (program): Row => ({ program, what, median: null, limit: null }),
      ),
    );
  }
  for (const cues of [4, 12])
    for (const atOnce of [16, 64, 256])
      rows.push(
        ...(await sideBySide(server, `${cues} cues, ${atOnce} at once`, atOnce, {
          'cuegate, sequential': () => gate(server, atOnce, withCues(cues)),
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
    publish('transport', 'npm run bench:transport -- --publish', null, {
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
): Promise<readonly Row[]> {
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

function tell({ program, what, median, limit }: Row): void {
  if (median === null || limit === null) return;
  const { seconds, asking, calls, most, peakBytes, cpuMs } = median;
  process.stdout.write(
    `${what}, ${program}: ${seconds.toFixed(2)} s = ${(seconds / limit).toFixed(2)} × the limit of ${limit.toFixed(2)} s; first request to last reply ${asking.toFixed(2)} s = ${(asking / limit).toFixed(2)} ×; ${calls} calls, at most ${most} at once; ${(peakBytes / 2 ** 20).toFixed(0)} MiB, ${(cpuMs / calls).toFixed(2)} ms of a core a call\n`,
  );
}

async function growth(sizes: readonly number[]): Promise<void> {
  const server = await startServer(0);
  const before = idle();
  const points = [];
  for (const answers of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000, 1_000_000]) {
    const took = await whole(server, gate(server, 64, fixed(answers)));
    points.push({ answers, ...took });
    process.stdout.write(
      `${String(answers).padStart(9)} answers ${took.seconds.toFixed(1).padStart(8)} s ${((1000 * took.seconds) / answers).toFixed(2).padStart(6)} ms each ${(took.peakBytes / 2 ** 20).toFixed(0).padStart(5)} MiB ${'█'.repeat(Math.max(1, Math.round(took.peakBytes / 2 ** 24)))}\n`,
    );
  }
  server.close();
  if (values.publish)
    publish('growth', 'npm run bench:transport -- growth --publish', null, { before, after: idle(), points });
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
