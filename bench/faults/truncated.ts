import type { Fault } from '../../test/faults/exchange.ts';
import { BAD_JSON, CUT_BODY, CUT_CHUNKED, drip, NEVER, STALL_BODY } from '../../test/faults/faults.ts';
import { firstAttempts } from '../../test/faults/plans.ts';
import { STALLED_STREAM, WHOLE_STREAMS } from '../../test/faults/streams.ts';
import { decided, Gate, lostIn, recordsOf, type Setup } from './gated.ts';
import { rounded, type Scenario } from './scenario.ts';
import { served } from './served.ts';

const SETUPS: Readonly<Record<'full' | 'short', Setup>> = {
  full: { limits: { tolerated: 0.002, must_catch: 0.01 }, cues: 12, cap: 3000, concurrency: 64 },
  short: { limits: 'quick', cues: 1 },
};
/** The wide characters leave a condition undecided, which takes all the answers that there may be. */
const STREAMED: Readonly<Record<'full' | 'short', Setup>> = {
  full: {},
  short: { limits: 'smoke', cues: 1, cap: 40 },
};
/** About a thousand of the four thousand questions of a full run. */
const SHARE = 0.25;
/** So much that each kind of stream is sent. */
const STREAMED_SHARE = { full: SHARE, short: 0.5 } as const;
/** No text of them arrived that a user could have seen: what arrived of a broken stream is judged. */
const TRUNCATED: readonly Fault[] = [CUT_BODY, CUT_CHUNKED, BAD_JSON];

export const truncatedAnswers: Scenario = {
  id: 'F5',
  what: 'The first answer to a quarter of the questions breaks off: a body cut short with and without a length, or half a JSON.',
  bar: 'None of them is accepted (1,000 at full size); the same verdict and tallies as without them.',
  async run(size) {
    return served(async (server) => {
      const clean = await new Gate(server, SETUPS[size]).run();
      server.begin(firstAttempts('candidate', SHARE, TRUNCATED, 'truncated'));
      const { ended, out, problems } = await new Gate(server, SETUPS[size]).run();
      const figures = {
        truncated: server.arrivals.filter(({ fault }) => fault !== null).length,
        kinds: TRUNCATED.length,
        accepted: problems.filter((problem) => problem.startsWith('not what the server sent')).length,
        lost: lostIn(out),
        'found wrong': problems.length,
        'same verdict and tallies': decided(out) === decided(clean.out),
        exit: ended.code,
      };
      const enough = size === 'short' || figures.truncated >= 1000;
      const held =
        enough && problems.length === 0 && figures.lost === 0 && figures['same verdict and tallies'];
      return { figures: [figures], held };
    });
  },
};

export const wholeStreams: Scenario = {
  id: 'F5',
  what: 'A server that answers an unstreamed request with a whole event stream: LF, CRLF and CR, one byte and seven bytes at a time, so that characters are split.',
  bar: 'Read without changing a character, or refused and asked again; nothing lost.',
  async run(size) {
    return served(async (server) => {
      server.begin(firstAttempts('candidate', STREAMED_SHARE[size], WHOLE_STREAMS, 'streams'));
      const { ended, out, problems } = await new Gate(server, STREAMED[size]).run();
      const texts = new Set(recordsOf(out).map(({ text }) => text));
      const figures = WHOLE_STREAMS.map(({ name }) => {
        const sent = server.arrivals.filter(({ fault }) => fault === name);
        const read = sent.filter(({ sentWhole: text }) => texts.has(text)).length;
        return {
          stream: name,
          sent: sent.length,
          read,
          'asked again': sent.length - read,
          'found wrong': problems.length,
          exit: ended.code,
        };
      });
      // The wide characters are no answer to any question: the judge may well find the model wanting.
      const isJudged = ended.code !== null && ended.code < 3;
      return { figures, held: isJudged && problems.length === 0 && lostIn(out) === 0 };
    });
  },
};

/** The client's documented limits, in seconds: an answer that has begun, and the whole of it (the endpoint's `timeout`). */
const LIMITS = { idle: 60, total: 300 } as const;

const STALLS: readonly (readonly [fault: Fault, limit: number, what: string])[] = [
  [NEVER, LIMITS.total, 'headers never'],
  [STALL_BODY, LIMITS.idle, 'half a body'],
  [STALLED_STREAM, LIMITS.idle, 'a stream that stops'],
  [drip(1), LIMITS.total, '1 byte a second'],
];
/** The candidate's questions that stall, by their number of arrival. */
const FIRST_STALLED = 20;

export const stalls: Scenario = {
  id: 'F5',
  isLong: true,
  what: 'Four answers stall with the connection open: no headers, half a body, half an event stream, and a byte a second.',
  bar: 'Each ends within the client’s limit + 10 % (idle 60 s once an answer has begun, the whole of it 300 s), is asked again, and is not lost.',
  async run() {
    return served(async (server) => {
      const stalled: number[] = [];
      server.begin(({ role, seed, nth, count }) => {
        if (role !== 'candidate' || nth > 1 || count < FIRST_STALLED || stalled.length === STALLS.length)
          return null;
        return STALLS[stalled.push(seed) - 1]?.[0] ?? null;
      });
      const { out, problems } = await new Gate(server).run();
      const figures = STALLS.map(([fault, limit, what]) => {
        const arrival = server.arrivals.find(({ fault: name }) => name === fault.name);
        const ended = arrival?.endedAt == null ? null : (arrival.endedAt - arrival.at) / 1000;
        return {
          stall: what,
          'limit s': limit,
          'given up after s': ended === null ? null : rounded(ended, 1),
          'asked again': server.arrivals.some(({ seed, nth }) => seed === arrival?.seed && nth === 2),
          lost: lostIn(out),
          'found wrong': problems.length,
        };
      });
      const held = figures.every(
        (row) =>
          row['given up after s'] !== null &&
          row['given up after s'] <= 1.1 * row['limit s'] &&
          row['asked again'] &&
          row.lost === 0 &&
          row['found wrong'] === 0,
      );
      return { figures, held };
    });
  },
};
