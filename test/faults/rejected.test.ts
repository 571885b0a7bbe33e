import { describe, expect, it } from 'vitest';
import { Gate, ORDINARY, recordsOf } from '../../bench/faults/gated.ts';
import { served } from '../../bench/faults/served.ts';
import { runCli } from '../runner/bundle.ts';
import { isProbe } from './arrival.ts';
import { dieOf } from './dice.ts';
import { status } from './faults.ts';

/** A refusal that nobody knows. */
const UNKNOWN = status(400, { message: 'the stars are not right' });
/** A refusal that could be the key's, had the key not been good at the start. */
const FORBIDDEN = status(403, { message: 'no' });

describe('a server that rejects requests for reasons of its own', () => {
  it.each([
    ['400', UNKNOWN],
    ['403', FORBIDDEN],
  ])('with %s: one in ten are answers that cannot be judged, and the run goes on', async (_, fault) =>
    served(async (server) => {
      server.begin((arrival) =>
        arrival.role === 'candidate' && !isProbe(arrival) && dieOf('rejected', arrival.seed) < 0.1
          ? fault
          : null,
      );
      const gate = new Gate(server, ORDINARY.short);
      const { ended, result, out, problems } = await gate.run();
      expect(problems).toEqual([]);
      const rejected = recordsOf(out).filter(({ reason }) => reason === 'request-rejected');
      expect(rejected.length).toBeGreaterThan(0);
      expect(new Set(rejected.map(({ outcome }) => outcome))).toEqual(new Set(['empty']));
      expect(result?.verdict).not.toBe('error');
      expect((await runCli(['verify', out], gate.folder)).code).toBe(0);
      expect(ended.stderr).not.toContain('stars');
    }));

  it.each([
    ['request-rejected', UNKNOWN],
    ['authentication', FORBIDDEN],
  ])('always: %s, with its own words, after a few dozen requests', async (code, fault) =>
    served(async (server) => {
      server.begin((arrival) => (arrival.role === 'candidate' && !isProbe(arrival) ? fault : null));
      const { ended, result } = await new Gate(server, { cues: 4 }).run();
      expect(ended.code).toBe(3);
      expect(result?.reasons).toMatchObject([
        { code, args: { detail: code === 'authentication' ? 'no' : 'the stars are not right' } },
      ]);
      expect(server.arrivals.filter(({ role }) => role === 'candidate').length).toBeLessThanOrEqual(32);
    }));
});
