import { bigBody, gzipBomb, ODD_BODIES, REFUSED_BODIES } from '../../test/faults/bodies.ts';
import { askSeed } from '../../test/faults/checker.ts';
import type { Fault } from '../../test/faults/exchange.ts';
import { firstAttempts } from '../../test/faults/plans.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { Gate, type Gated, ORDINARY, type RecordLine, recordsOf, SEED } from './gated.ts';
import { type Figure, rounded, type Scenario } from './scenario.ts';
import { served } from './served.ts';

/** So much that each of the bodies is sent. */
const SHARE = { full: 0.4, short: 0.7 } as const;
const RUN = { full: { limits: 'strict', cues: 4 }, short: { limits: 'quick', cues: 1 } } as const;
const ODD_SHARE = { full: 0.1, short: 0.4 } as const;
const ODD_CUES = { full: 4, short: 1 } as const;

/** By body: how many were sent, how many of their draws hold a text nobody sent whole, and with which typed reason. */
function byBody(server: FaultServer, { out, problems }: Gated, faults: readonly Fault[]) {
  const answers = new Map<number, RecordLine>(
    recordsOf(out)
      .filter(({ type }) => type === 'answer')
      .map((line) => [askSeed(SEED, line as { condition: string; draw: number }), line]),
  );
  return faults.map(({ name }) => {
    // Controls meet faults, too; their answers are kept nowhere.
    const sent = server.arrivals.filter(({ fault, seed }) => fault === name && answers.has(seed));
    const records = sent.flatMap<RecordLine>(({ seed }) => answers.get(seed) ?? []);
    const reasons = records.map(({ run }) => run as { first_failure: string | null; attempts: number });
    return {
      body: name,
      sent: sent.length,
      accepted: records.filter(({ condition, draw }) =>
        problems.includes(`not what the server sent: ${condition} ${draw}`),
      ).length,
      'asked again': reasons.filter(({ attempts }) => attempts > 1).length,
      reason: [...new Set(reasons.map(({ first_failure: reason }) => reason ?? 'none'))].join(', '),
    };
  });
}

export const refusedBodies: Scenario = {
  id: 'F6',
  what: 'The first answer to two fifths of the questions is a 200 that is no answer: HTML, nothing, an error, no choices, content that is null, a list or a number, an unknown finish_reason, 10,000 levels of nesting, __proto__, NaN, Latin-1, UTF-16.',
  bar: 'No crash; none accepted; each asked again with a typed reason, but for null content, which is an empty answer.',
  async run(size) {
    return served(async (server) => {
      server.begin(firstAttempts('candidate', SHARE[size], REFUSED_BODIES, 'bodies'));
      const gated = await new Gate(server, RUN[size]).run();
      const figures = byBody(server, gated, REFUSED_BODIES);
      const held =
        gated.ended.code === 0 &&
        gated.problems.length === 0 &&
        figures.every(
          (row) =>
            row.sent > 0 &&
            row['asked again'] === (row.body === 'null-content' ? 0 : row.sent) &&
            row.reason === (row.body === 'null-content' ? 'none' : 'malformed'),
        );
      return { figures, held, note: `exit ${gated.ended.code}` };
    });
  },
};

export const oddBodies: Scenario = {
  id: 'F6',
  what: 'Answers in odd encodings: a byte-order mark before the JSON, half of a surrogate pair in the text.',
  bar: 'Recorded as well-formed text or asked again; no crash.',
  async run(size) {
    return served(async (server) => {
      server.begin(firstAttempts('candidate', ODD_SHARE[size], ODD_BODIES, 'odd'));
      const gated = await new Gate(server, { cues: ODD_CUES[size] }).run();
      const figures = byBody(server, gated, ODD_BODIES);
      const held =
        gated.ended.code !== null &&
        gated.ended.code < 3 &&
        gated.problems.length === 0 &&
        figures.every(({ sent }) => sent > 0);
      return { figures, held };
    });
  },
};

/** In the tests both kinds come in one run, each more than once. */
const HUGE_SHARE = { full: 0.1, short: 0.2 } as const;

/** Memory is noisy where other work runs beside; what the tests allow is still a small part of what is sent. */
const MOST_MIB = { full: 64, short: 128 } as const;

export const hugeBodies: Scenario = {
  id: 'F6',
  what: 'The first answers to one in ten questions are 64 MiB large, then a gzip body of 64 KiB that unpacks to 64 MiB.',
  bar: 'None accepted, no crash, at most 64 MiB more memory than the same run without them.',
  async run(size) {
    return served(async (server) => {
      const measured = () => new Gate(server, ORDINARY[size]).run('out', { isMeasured: true });
      const clean = await measured();
      const figures: Record<string, Figure>[] = [];
      const [big, bomb] = [bigBody(), gzipBomb()];
      for (const faults of size === 'full' ? [[big], [bomb]] : [[big, bomb]]) {
        server.begin(firstAttempts('candidate', HUGE_SHARE[size], faults, 'huge'));
        const gated = await measured();
        const { peakMiB } = gated.ended;
        for (const row of byBody(server, gated, faults))
          figures.push({
            ...row,
            exit: gated.ended.code,
            'found wrong': gated.problems.length,
            'peak MiB': peakMiB === null ? null : rounded(peakMiB, 0),
            'without MiB': clean.ended.peakMiB === null ? null : rounded(clean.ended.peakMiB, 0),
          });
      }
      const held = figures.every(
        (row) =>
          row.exit === 0 &&
          row['found wrong'] === 0 &&
          Number(row.sent) > 0 &&
          Number(row['peak MiB'] ?? 0) - Number(row['without MiB'] ?? 0) <= MOST_MIB[size],
      );
      const note = clean.ended.peakMiB === null ? 'memory cannot be read here: /proc is missing' : null;
      return { figures, held, ...(note === null ? {} : { note }) };
    });
  },
};
