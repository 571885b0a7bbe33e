import type { Clock } from '../../../ports.ts';
import type { Output, Shown } from '../shown.ts';
import { jsonProgress } from './json.ts';
import { linesProgress } from './lines.ts';
import { liveProgress } from './live.ts';

/** Below this many characters a line the picture would be cut where it tells something. */
const MIN_COLUMNS = 60;

export interface Surroundings {
  readonly stream: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a program reads along. */
  readonly json: boolean;
  readonly clock: Clock;
}

/** JSON for a program, a picture for a person at a terminal that can draw it, lines for everything else. */
export function chooseProgress({ stream, env, json, clock }: Surroundings): Shown {
  if (json) return jsonProgress(stream, clock);
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  const draws = stream.isTTY === true && env.TERM !== 'dumb' && (stream.columns ?? 0) >= MIN_COLUMNS;
  if (draws && !isCi) return liveProgress(stream, clock);
  return linesProgress(stream, clock, { group: env.GITHUB_ACTIONS === 'true' });
}
