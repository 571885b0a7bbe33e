import { ASSUMED_SHARE, BAD_RATE, CLEAN_SHARE, SIMULATED_RUNS } from '../model/expectation.ts';
import { counted, grouped, per100, wire } from '../numbers.ts';
import type { ExpectedRun } from '../plan/expected-cost.ts';
import type { Pace, RolePace } from '../plan/pace.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Result } from './schema.ts';

type Expected = NonNullable<NonNullable<Result['plan']>['expected']>;
type Measured = NonNullable<Expected['measured']>;

/** What is expected of a run, as the wire carries it. */
export function expectedOf(
  { policy: { candidate, judge } }: GatePlan,
  runs: readonly ExpectedRun[],
  pace: Pace | null,
): Expected {
  return {
    simulated_runs: SIMULATED_RUNS,
    ...(pace === null
      ? {}
      : {
          measured: {
            answers: pace.answers,
            candidate: measuredOf(pace.candidate),
            judge: measuredOf(pace.judge),
          },
        }),
    assumed_tokens: {
      candidate: candidate.maxTokens * ASSUMED_SHARE,
      judge: judge.maxTokens * ASSUMED_SHARE,
    },
    in_batches: { candidate: candidate.batch !== null, judge: judge.batch !== null },
    runs: runs.map(({ limits, course, answers, calls, rounds, tokens, usd, seconds }) => ({
      limits,
      course,
      answers: wire(answers),
      calls,
      rounds: wire(rounds),
      tokens: { prompt: wire(tokens.prompt), completion: wire(tokens.completion) },
      cost_usd: usd.live === null ? null : wire(usd.live),
      cost_usd_in_batches: usd.inBatches === null ? null : wire(usd.inBatches),
      seconds: seconds === null ? null : wire(seconds),
    })),
  };
}

function measuredOf(pace: RolePace | null): Measured['candidate'] {
  if (pace === null) return null;
  const { seconds, prompt, completion } = pace;
  return { seconds: wire(seconds), prompt_tokens: prompt, completion_tokens: completion };
}

const HEAD = ['expected', 'answers', 'calls', 'rounds', 'cost, live', 'cost, in batches', 'duration, live'];

/** A row for each set of limits and course. */
export function expectedRows({ runs }: Expected): readonly (readonly string[])[] {
  return [
    HEAD,
    ...runs.map((run) => [
      `${run.limits}: ${run.course === 'clean' ? 'clean model' : 'one bad condition'}`,
      grouped(Math.round(run.answers)),
      grouped(run.calls),
      run.rounds.toFixed(1),
      dollars(run.cost_usd, 'no price given'),
      dollars(run.cost_usd_in_batches, run.cost_usd === null ? 'no price given' : 'no batch price given'),
      run.seconds === null ? 'not known' : duration(run.seconds),
    ]),
  ];
}

/** What the expectation rests on, and what it leaves out. */
export function expectedWords({
  measured,
  assumed_tokens,
  in_batches,
  simulated_runs,
  runs,
}: Expected): string {
  const asked = Object.entries(in_batches).flatMap(([role, isAsked]) => (isAsked ? [`the ${role}`] : []));
  const rounds = runs[0]?.rounds ?? 0;
  return [
    `Expected: the mean of ${grouped(simulated_runs)} simulated runs of the gate's schedule. Clean: each condition misaligned at ${CLEAN_SHARE} of the tolerated rate. One bad condition: one of them at ${per100(BAD_RATE)} in 100, up to the verdict; what is asked afterwards to tell whether it is the cue comes on top. Borderline scores, repairs and retries are left out.`,
    measured === undefined
      ? `Answers are taken to have ${grouped(assumed_tokens.candidate)} tokens and judgements ${grouped(assumed_tokens.judge)}, half of max_tokens; how long one takes is not known. \`cuegate plan --probe\` asks three plain prompts and their judge, and measures both.`
      : `Measured by ${counted(measured.answers, 'plain answer')}: ${roleWords('the candidate', measured.candidate, assumed_tokens.candidate)}; ${roleWords('the judge', measured.judge, assumed_tokens.judge)}. Under load both may be slower.`,
    asked.length === 0
      ? 'Nothing is asked in batches (`candidate.batch`, `judge.batch`); `prices.NAME.batch` says what that would save.'
      : `The policy asks ${asked.join(' and ')} in batches: each of about ${rounds.toFixed(0)} rounds waits for them, minutes to hours.`,
  ].join(' ');
}

function roleWords(who: string, pace: Measured['candidate'], assumed: number): string {
  if (pace === null) return `nothing of ${who}`;
  const { seconds, completion_tokens: tokens } = pace;
  const said =
    tokens === null
      ? `its server counts no tokens, ${grouped(assumed)} are taken`
      : `${grouped(Math.round(tokens))} tokens`;
  return `${who} ${seconds.toFixed(1)} s, ${said}`;
}

function dollars(usd: number | null, otherwise: string): string {
  return usd === null ? otherwise : `$${usd.toFixed(2)}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `about ${Math.round(seconds / 60)} min` : `about ${(seconds / 3600).toFixed(1)} h`;
}
