import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonProgress } from '../../../src/adapters/console/progress/json.ts';
import { virtualClock } from '../../../src/testing/index.ts';
import { COMMAND_CORPUS } from '../nasty.ts';
import { commandsIn } from '../runner-grammar.ts';
import { madeSnapshot, RUN, recordingStream } from './made.ts';

const parsed = (written: readonly string[]) => written.map((line) => JSON.parse(line));

describe('progress for programs', () => {
  it('is one object a line: what a person sees, as numbers', async () => {
    const clock = virtualClock();
    const stream = recordingStream();
    const progress = jsonProgress(stream, clock);
    progress.show(RUN[0]?.snapshot ?? madeSnapshot());
    await clock.sleep(6000);
    progress.show({
      ...(RUN[1]?.snapshot ?? madeSnapshot()),
      parked: [{ role: 'judge', forMs: 1500.4, fault: 'timeout' }],
    });
    progress.end();
    expect(
      stream.written.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1),
    ).toBe(true);
    expect(parsed(stream.written).at(-1)).toEqual({
      type: 'progress',
      last: true,
      elapsed_ms: 6000,
      left_ms: 31_084,
      answers: 72,
      answers_needed: 355,
      calls: { candidate: 73, judge: 72 },
      in_flight: { candidate: 0, judge: 0 },
      judging: 0,
      timed_out: 0,
      retried: 0,
      calls_per_second: 24.1666666667,
      cost_usd: 0.0421,
      waiting: 0,
      parked: [{ role: 'judge', for_ms: 1500, fault: 'timeout' }],
      budget: { calls: 20_000, minutes: 60, usd: null },
      conditions: [
        ['plain', 0, -0.8, 0.79, 58],
        ['json-object', 0, -0.8, 0.79, 58],
        ['tags', 3, 3.1, -2, 239],
      ].map(([id, flagged, log_e_fail, log_e_pass, to_pass]) => ({
        id,
        state: 'open',
        flagged,
        n: 24,
        cap: 600,
        log_e_fail,
        fail_at: 4.09434456222,
        log_e_pass,
        pass_at: 2.99573227355,
        to_pass,
      })),
    });
  });

  it('knows no speed, no time left and no cost before there is one: null, never 0', () => {
    const stream = recordingStream();
    jsonProgress(stream, virtualClock()).show(madeSnapshot());
    expect(parsed(stream.written)[0]).toMatchObject({
      last: false,
      calls_per_second: null,
      left_ms: null,
      cost_usd: null,
    });
  });

  it('comes at most once a second, and once more at the end', async () => {
    const clock = virtualClock();
    const stream = recordingStream();
    const progress = jsonProgress(stream, clock);
    for (let step = 0; step < 45; step += 1) {
      progress.show(madeSnapshot({ answers: step, elapsedMs: clock.elapsed() }));
      await clock.sleep(100);
    }
    expect(parsed(stream.written).map(({ elapsed_ms }) => elapsed_ms)).toEqual([0, 1000, 2000, 3000, 4000]);
    progress.end();
    expect(parsed(stream.written).at(-1)).toMatchObject({ last: true, answers: 44 });
  });

  it('carries messages as objects too, and no command of the runner', () => {
    const stream = recordingStream();
    const progress = jsonProgress(stream, virtualClock());
    for (const text of COMMAND_CORPUS) progress.print(text);
    expect(parsed(stream.written)).toEqual(COMMAND_CORPUS.map((text) => ({ type: 'message', text })));
    expect(commandsIn(stream.written.join(''), 'runner')).toEqual([]);
  });

  it('has the members that docs/progress.md explains, and no others', () => {
    const doc = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'progress.md'), 'utf8');
    const table = doc.slice(doc.indexOf('| member |'));
    const explained = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const stream = recordingStream();
    jsonProgress(stream, virtualClock()).show(madeSnapshot());
    const [{ type: _, ...sent }] = parsed(stream.written);
    expect(explained).toEqual(Object.keys(sent));
    for (const name of Object.keys(sent.conditions[0])) expect(table).toContain(`\`${name}\``);
  });
});
