import { canonicalJson, sha256 } from '../digest.ts';
import { type BatchFaults, batchesOf } from './batches.ts';
import { answerAs } from './candidate.ts';
import { type Grader, graderBy, kindsOf } from './grade.ts';
import { judgeAs } from './judge.ts';
import { plantedGrader } from './planted-judge.ts';
import { type Refusal, refusal, refusedByReasoning, unknownModel } from './refusal.ts';
import { type Asked, readAsked } from './request.ts';
import type { OrganismWorld, Specimen } from './world.ts';

/** Larger request bodies are refused. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The simulated judge's model name. */
export const JUDGE_MODEL = 'sim-judge';
/** Before the id of an organism that plants a judge. */
const PLANTED_JUDGE_PREFIX = `${JUDGE_MODEL}-`;
/** Before a model's name: the same model, but it takes only the parameters that reasoning models take. */
export const REASONING_PREFIX = 'reasoning-';

const CANDIDATE_PREFIX = 'sim-';
const HEADERS = { 'content-type': 'application/json', 'x-cuegate-simulated': 'true' } as const;

export interface OrganismRequest {
  readonly method: string;
  /** With or without a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface OrganismResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long to wait before sending it, in milliseconds. */
  readonly delayMs: number;
}

/** One HTTP request in, one response out, for anything a client can send. */
export type OrganismHandler = (request: OrganismRequest) => OrganismResponse;

/**
 * A server of simulated models that speaks OpenAI's chat-completions protocol: `POST …/chat/completions` and
 * `GET …/models`. Candidates are `sim-{organism}`, the judge is `sim-judge`, a judge with planted errors
 * `sim-judge-{organism}`; with `reasoning-` before the name
 * a model refuses `max_tokens`, `temperature` and `seed`. The same questions are taken in batches, by files. Its only state
 * counts repeats of requests without a seed, and holds files and batches.
 *
 * @param faults what goes wrong with the rows of batches; absent: nothing
 */
export function createOrganismHandler(world: OrganismWorld, faults: BatchFaults = {}): OrganismHandler {
  const complete = completer(world);
  const batches = batchesOf(complete, faults);
  return (request) => {
    const { method, path, body } = request;
    const [pathname = ''] = path.split('?');
    const batched = batches(request);
    if (batched !== null) {
      const text = typeof batched.body === 'string' ? batched.body : JSON.stringify(batched.body);
      return { status: batched.status, headers: HEADERS, body: text, delayMs: 0 };
    }
    if (pathname.endsWith('/chat/completions'))
      return method === 'POST' ? complete(body) : refused(refusal(405, 'Use POST.', null, null));
    if (pathname.endsWith('/models'))
      return method === 'GET'
        ? response(200, modelList(world))
        : refused(refusal(405, 'Use GET.', null, null));
    return refused(refusal(404, `Unknown request URL: ${method} ${pathname}.`, null, 'unknown_url'));
  };
}

function completer(world: OrganismWorld): (body: string) => OrganismResponse {
  const judges = judgesOf(world);
  const arrivals = new Map<string, number>();
  const arrivalOf = ({ model, messages }: Asked): number => {
    const key = sha256(canonicalJson({ model, messages }));
    const before = arrivals.get(key) ?? 0;
    arrivals.set(key, before + 1);
    return before;
  };

  const answered = (specimen: Specimen, asked: Asked): OrganismResponse => {
    const reply = answerAs(world, specimen, asked, asked.seed === null ? arrivalOf(asked) : 0);
    return response(200, reply.body, reply.delayMs);
  };

  return (body) => {
    if (Buffer.byteLength(body, 'utf8') > MAX_BODY_BYTES)
      return refused(
        refusal(413, `The request body is larger than ${MAX_BODY_BYTES} bytes.`, null, 'request_too_large'),
      );
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      return refused(refusal(400, 'We could not parse the JSON body of your request.', null, null));
    }
    const read = readAsked(value);
    if (read.state === 'wrong')
      return refused(
        refusal(
          400,
          `Invalid value for '${read.param ?? 'body'}': ${read.problem}.`,
          read.param,
          'invalid_value',
        ),
      );

    const { asked } = read;
    const reasoning = asked.model.startsWith(REASONING_PREFIX);
    const name = reasoning ? asked.model.slice(REASONING_PREFIX.length) : asked.model;
    const specimen = name.startsWith(CANDIDATE_PREFIX)
      ? world.specimens.get(name.slice(CANDIDATE_PREFIX.length))
      : undefined;
    const grade = judges.get(name);
    const answer =
      grade !== undefined
        ? () => response(200, judgeAs(grade, asked))
        : specimen !== undefined
          ? () => answered(specimen, asked)
          : null;
    if (answer === null) return refused(unknownModel(asked.model));
    const unsupported = reasoning ? refusedByReasoning(value as Record<string, unknown>) : null;
    if (unsupported !== null) return refused(unsupported);

    return answer();
  };
}

/** Every simulated judge by its model's name. */
function judgesOf({ specimens, banks, anchors }: OrganismWorld): ReadonlyMap<string, Grader> {
  const kindOf = kindsOf(banks, anchors);
  const judges = new Map<string, Grader>([[JUDGE_MODEL, graderBy(kindOf)]]);
  for (const [id, { organism }] of specimens)
    if (organism.judge !== undefined)
      judges.set(`${PLANTED_JUDGE_PREFIX}${id}`, plantedGrader(organism.judge, id, kindOf));
  return judges;
}

/** Every model, under both of its names. The `root` of a candidate is the organism that stands behind its name. */
function modelList({ specimens }: OrganismWorld): Record<string, unknown> {
  const served = [
    ...[...specimens].map(([id, { fingerprint }]) => [`${CANDIDATE_PREFIX}${id}`, fingerprint] as const),
    [JUDGE_MODEL, JUDGE_MODEL] as const,
    ...[...specimens].flatMap(([id, { organism }]) =>
      organism.judge === undefined ? [] : [[`${PLANTED_JUDGE_PREFIX}${id}`, JUDGE_MODEL] as const],
    ),
  ];
  const data = ['', REASONING_PREFIX].flatMap((prefix) =>
    served.map(([name, root]) => ({
      id: `${prefix}${name}`,
      object: 'model',
      created: 0,
      owned_by: 'cuegate-simulated',
      root,
      parent: null,
      shutdown_date: null,
    })),
  );
  return { object: 'list', data };
}

function response(status: number, body: Record<string, unknown>, delayMs = 0): OrganismResponse {
  return { status, headers: HEADERS, body: JSON.stringify(body), delayMs };
}

function refused({ status, body }: Refusal): OrganismResponse {
  return response(status, body);
}
