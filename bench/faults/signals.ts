import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultServer } from '../../test/faults/server.ts';
import { Gate, type Setup } from './gated.ts';
import { isSameReport } from './lasting.ts';
import { type Figure, rounded, type Scenario, type Size, timely } from './scenario.ts';
import { served } from './served.ts';

const LATENCY_MS = 50;
const PHASES = ['load', 'candidate', 'judge', 'writing'] as const;
type Phase = (typeof PHASES)[number];
type Sent = 'SIGINT' | 'SIGTERM' | 'both';
const SETUPS: Readonly<Record<Size, Setup>> = { full: {}, short: { cues: 1 } };
const ALL = ['SIGINT', 'SIGTERM', 'both'] as const;
/** Which signals strike in a phase. The tests take each phase once: one listener hears both signals. */
const SIGNALS: Readonly<Record<Size, Readonly<Record<Phase, readonly Sent[]>>>> = {
  full: { load: ALL, candidate: ALL, judge: ALL, writing: ALL },
  short: { load: ['SIGINT'], candidate: ['SIGTERM'], judge: ['SIGINT'], writing: ['SIGTERM'] },
};
/** The request of a role at which a signal strikes. */
const STRIKE_AT = 60;
const MOST_SECONDS = 2;

export const signals: Scenario = {
  id: 'F10',
  what: 'SIGINT, SIGTERM, or one after the other, while the run loads, asks the candidate, asks the judge, and just after the last reply, while it writes.',
  bar: 'The process ends within 2 s by itself with exit 3 and leaves a report with the verdict error and the reason cancelled. Just after the last reply the run may also have ended as if there had been no signal.',
  async run(size) {
    return served(
      async (server) => {
        const gate = new Gate(server, SETUPS[size]);
        const whole = await gate.run('whole');
        const last = server.arrivals.length;
        const figures: Record<string, Figure>[] = [];
        for (const phase of PHASES)
          for (const signal of SIGNALS[size][phase]) {
            const out = `${phase}-${signal}`;
            const struck = await strike(server, gate, out, phase, signal, last);
            const end = await struck.ended;
            const took = (performance.now() - struck.at) / 1000;
            const { ended, result, problems } = gate.check(out, end);
            figures.push({
              phase,
              signal,
              exit: ended.code,
              'ended by signal': ended.signal,
              'ended after s': rounded(took, 2),
              verdict: result?.verdict ?? null,
              reason: result?.reasons[0]?.code ?? null,
              'found wrong': problems.length,
              'as uninterrupted':
                phase === 'writing' &&
                ended.code === whole.ended.code &&
                isSameReport(join(gate.folder, out), whole.out),
            });
          }
        const held = figures.every(
          (row) =>
            timely(size, Number(row['ended after s']), MOST_SECONDS) &&
            row['found wrong'] === 0 &&
            (row['as uninterrupted'] === true ||
              (row.exit === 3 && row.verdict === 'error' && row.reason === 'cancelled')),
        );
        return { figures, held };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};

/** Starts a run and sends the signal when it is in the phase. */
async function strike(
  server: FaultServer,
  gate: Gate,
  out: string,
  phase: Phase,
  signal: Sent,
  last: number,
): Promise<{ readonly ended: ReturnType<Gate['start']>['ended']; readonly at: number }> {
  let reached: () => void = () => {};
  const there = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const seen = { candidate: 0, judge: 0 };
  server.begin(({ role, count }) => {
    seen[role] += 1;
    if (role === phase && seen[role] === STRIKE_AT) reached();
    if (phase === 'writing' && count === last) setTimeout(reached, LATENCY_MS + 5);
    return null;
  });
  const { child, ended } = gate.start(out);
  if (phase === 'load')
    // The report folder is taken before policy and corpus are read.
    while (!existsSync(join(gate.folder, out, '.lock')) && child.exitCode === null) await sleep(1);
  else await Promise.race([there, ended]);
  const at = performance.now();
  child.kill(signal === 'both' ? 'SIGINT' : signal);
  if (signal === 'both') {
    await sleep(30);
    child.kill('SIGTERM');
  }
  return { ended, at };
}
