// How time and memory grow with the answers of a run whose server answers at once.
import { publish } from '../../scripts/figures/figures.ts';
import type { GrowthFigures, Idle } from './figures.ts';
import { gate, startServer, whole } from './measured.ts';

const AT_ONCE = 64;
/** What a policy can ask of one condition at most, and what it needs to pass. */
const [LEAST, MOST] = [1_000, 1_000_000];
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const MIB = 2 ** 20;

/**
 * Measures one process for each number of answers, ascending.
 *
 * @param typed what follows `growth` on the command line; empty: all sizes
 * @throws before anything is measured, for what no run can ask
 */
export async function growth(
  typed: readonly string[],
  idle: () => Idle,
  isPublished: boolean,
): Promise<void> {
  const sizes = typed.length === 0 ? SIZES : sizesIn(typed);
  const server = await startServer(0);
  const before = idle();
  const points: GrowthFigures['data']['points'] = [];
  for (const answers of sizes) {
    const took = await whole(server, gate(server, AT_ONCE, policyOf(answers)));
    points.push({ answers, ...took });
    process.stdout.write(
      `${String(answers).padStart(9)} answers ${took.seconds.toFixed(1).padStart(8)} s ${((1000 * took.seconds) / answers).toFixed(2).padStart(6)} ms each ${(took.peakBytes / MIB).toFixed(0).padStart(5)} MiB ${'█'.repeat(Math.max(1, Math.round(took.peakBytes / MIB / 16)))}\n`,
    );
  }
  server.close();
  const after = idle();
  process.stdout.write(
    `load average before ${before.load.join(' ')}, after ${after.load.join(' ')}; ${before.cores} cores\n`,
  );
  if (!isPublished) return;
  const words = typed.length === 0 ? '' : ` ${sizes.join(' ')}`;
  publish<GrowthFigures['data']>('growth', `npm run bench:transport -- growth${words} --publish`, null, {
    at_once: AT_ONCE,
    before,
    after,
    points,
  });
}

function sizesIn(typed: readonly string[]): readonly number[] {
  const sizes = typed.map(Number).sort((a, b) => a - b);
  const isWrong = (size: number) => !Number.isInteger(size) || size < LEAST || size > MOST;
  const wrong = sizes.find(isWrong);
  if (wrong !== undefined || new Set(sizes).size < sizes.length)
    throw new Error(
      `growth: ${wrong ?? 'one number twice'}; name different numbers of answers from ${LEAST} to ${MOST}`,
    );
  return sizes;
}

/** A fixed sample of one condition. */
function policyOf(answers: number): Readonly<Record<string, unknown>> {
  return {
    cues: { max: 1, library: [], screen: 'none' },
    sampling: { seed: 'transport', stop: 'fixed', cap: answers },
  };
}
