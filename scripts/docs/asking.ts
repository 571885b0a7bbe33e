// What happens between a request and its answer, for docs/method.md, with the figures of the code itself.
import { LASTING_FROM } from '../../src/adapters/openai/broken-forms.ts';
import { DEFAULT_PATIENCE } from '../../src/adapters/openai/patience.ts';
import { IDENTICAL_LIMIT, ROW_LIMIT, WINDOW, WINDOW_LIMIT } from '../../src/ask/fault-detector.ts';
import { OUTAGE_SHARE } from '../../src/ask/outage.ts';
import { LISTED_MS, WARM_UP_MS, WRONG_ADDRESS_MS } from '../../src/ask/probe.ts';
import { REFUSED_FOR_GOOD_MS } from '../../src/ask/refusals.ts';
import { DEFAULT_TIMEOUT_S } from '../../src/policy/request-keys.ts';
import * as breaker from '../../src/transport/breaker.ts';
import {
  MAX_FAILURES,
  MAX_FORBIDDEN,
  QUESTION_BUDGET_MS,
  QUESTION_TIMEOUTS,
} from '../../src/transport/deliver.ts';
import * as pace from '../../src/transport/pace.ts';
import * as pause from '../../src/transport/pause.ts';
import * as refusals from '../../src/transport/refusals.ts';
import * as waits from '../../src/transport/waits.ts';

const seconds = (ms: number) => `${ms / 1000} s`;
const minutes = (ms: number) => `${ms / 60_000} minutes`;
const percent = (share: number) => `${Number((share * 100).toFixed(2))} %`;

/** Waits that double from the first to the last: `5, 10, 20, 30, 30 … s`. */
function doubling(firstMs: number, lastMs: number): string {
  const steps: number[] = [];
  for (let ms = firstMs; ms < lastMs; ms *= 2) steps.push(ms);
  return `${[...steps, lastMs, lastMs].map((ms) => ms / 1000).join(', ')} … s`;
}

/** The table of docs/method.md, line by line. */
export function askingTable(): readonly string[] {
  const { idleMs, slowMs } = DEFAULT_PATIENCE;
  const rows = [
    [
      'Before the run',
      `Each server gets one question whose answer does not count. If it cannot be reached, or replies with something other than a model's answer, the run ends with an error after ${seconds(WRONG_ADDRESS_MS)}; a server that is still loading, or is busy, gets ${minutes(WARM_UP_MS)}, and one that lists a model which it does not know yet ${seconds(LISTED_MS)}.`,
    ],
    [
      'Silence',
      `A whole answer may take as long as the endpoint's \`timeout\` (${DEFAULT_TIMEOUT_S} s), even if the server sends nothing meanwhile; once the reply has begun, the request is dropped after ${seconds(idleMs)} of silence. If a request times out, loses its connection or meets a server error ${seconds(slowMs)} or more after it was sent, a proxy in between may have given up on it, so cuegate switches to streaming. It stays with streaming if the server supports it and switches back if the server refuses. A server that refuses anything but a stream, and says so, is asked for one at once.`,
    ],
    [
      `A form that the server cannot do: 400, 422 or 501; a 500 that blames one parameter; ${LASTING_FROM} times 500 in one form of reply; white space alone up to the limit under a schema`,
      'The question is asked at once in the next plainer form. That is kept for the run if it is answered, and shown as [not applied](reasons.md#not-applied). What the server has taken before in the run is not given up.',
    ],
    [
      'Transient failure: unreachable, timeout, rate limit, server error, unreadable reply',
      `The question is asked again after ${doubling(waits.BASE_MS, waits.MAX_OWN_MS)} (half of each wait is random); if the server says how long to wait, after that time plus up to ${percent(waits.STRETCH)} of it. It counts as missing after ${MAX_FAILURES} failures (rate limits excluded) or ${minutes(QUESTION_BUDGET_MS)} from its first request on (outages and pauses that the server asked for excluded; at least ${QUESTION_TIMEOUTS} times \`timeout\` of the endpoint).`,
    ],
    [
      'Permanent failure: key, quota, limit of the day, unknown model, rejected request, redirect, address, certificate',
      `The question is not asked again, unless this server took the key or the model before. It is written down once the same role gets another answer, or at the end of the batch: a request that the server rejected or forbade (403) as an answer that cannot be judged, any other as missing. ${IDENTICAL_LIMIT} failures of one kind in a row end the run as an error instead; of rejected or forbidden requests, which may be the fault of their prompts, ${ROW_LIMIT} in a row or more than ${WINDOW_LIMIT} of the last ${WINDOW} do.`,
    ],
    [
      `Outage: ${breaker.ROW} transient failures in a row, or ${breaker.WINDOW_FAILURES} of the last ${breaker.WINDOW}, rate limits excluded`,
      `Nothing more is sent for that role. At once, and then after ${doubling(breaker.FIRST_PROBE_MS, breaker.LAST_PROBE_MS)} one question whose answer does not count finds out whether the server is back. If an outage takes more than ${percent(OUTAGE_SHARE)} of \`budget.minutes\` without a break, or the server asks for a pause longer than that or than the time left, the run ends inconclusive (\`outage\`), and open questions stay open for the next run.`,
    ],
    [
      `Key or model refused (401, 403, 404) that this server took before: ${breaker.REFUSED_ROW} in a row, of 403 ${breaker.ROW}`,
      `The same, and the questions are asked again; one that is forbidden (403) ${MAX_FORBIDDEN} times at most, since that may be the fault of its prompt. If these questions of no account meet nothing but such refusals for ${seconds(REFUSED_FOR_GOOD_MS)} or more, the run ends as an error.`,
    ],
    [
      'As many failures in a row while others are answered',
      `The server carries no more at once than those that were under way. It is asked again as soon as they are through, then for no more than so many, and for more again after ${seconds(pace.FREEZE_MS)}, or after twice as long each further time, up to ${seconds(pace.LONGEST_FREEZE_MS)}. A failure that says that the server is busy, whatever its status, slows the run down as a refusal for the rate does, and counts as the failure that it is.`,
    ],
    [
      'Answers that come too late',
      `After a timeout an endpoint is asked for no more at once than ${percent(pace.SAFE_SHARE)} of what it answered in the time in which the late answer should have come. It is never asked for more than it would answer within ${percent(pace.SAFE_SHARE)} of \`timeout\` if it took one question after the other. A timeout counts towards an outage only if the role got no answer meanwhile.`,
    ],
    [
      'Requests at once',
      `An endpoint starts with ${pace.START_LIMIT}, or \`concurrency\` if that is smaller, and doubles while that many are in use, up to \`concurrency\`; after the first slowdown it grows step by step. For ${seconds(pace.FREEZE_MS)} after a server error it does not grow beyond what it had reached.`,
    ],
    [
      `Too many requests: a refusal that says when to come back, or ${refusals.FEWEST} of the last ${refusals.WINDOW}`,
      `Requests at once fall to ${percent(pace.SHRINK)}, and sending goes on at ${percent(pace.BELOW_MEASURED)} of the rate accepted just before (at least one request every ${seconds(1000 / pace.SLOWEST_PER_S)}). That rate grows by ${percent(pace.FIRST_GROWTH)} a second at first; the growth doubles every ${seconds(pace.GROWTH_DOUBLES_MS)}, up to ${percent(pace.MAX_GROWTH)}.`,
    ],
    [
      'One machine of many says when to come back',
      `The refused question waits, and all others with it, until ${pause.CLEARED_BY} of those that were sent after it are accepted; in a pause of ${seconds(pause.WORTH_A_SCOUT_MS)} or more one request at a time finds out where none is under way. Another refusal shows that the whole server means it.`,
    ],
    [
      'Slowing down does not help',
      `If the refused share stays above ${percent(refusals.HALVED)} of what it was, and is at most ${percent(refusals.MOST_BY_CHANCE)}, ${refusals.FUTILE_TRIALS} times over ${refusals.WINDOW} answers, the refusals have nothing to do with the rate, and the former pace is restored.`,
    ],
  ];
  return [
    '| situation | what cuegate does |',
    '|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}
