import { Buffer } from 'node:buffer';
import { CANARIES } from '../runner/canary.ts';
import { type Asked, type Echo, graded, said } from '../runner/canary-models.ts';
import type { CanaryCase } from '../runner/canary-run.ts';

type Row = readonly [name: string, verdict: string, run: CanaryCase];

const error = (message: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null, ...more } });

/** A server that may get well again is waited for: three seconds are enough here. */
const BRIEFLY = { policy: () => ({ budget: { minutes: 0.05 } }) };

/** A standing or passing fault with a body that holds the key; retries at once. */
const status = (code: number, body: (key: string) => string): CanaryCase => ({
  echo: ({ key }) => ({ status: code, headers: { 'retry-after-ms': '1' }, body: body(key) }),
});

/** The candidate answers with something made of the key, and the judge flags it, quoting the key. */
const told = (message: (key: string) => Record<string, unknown>, more = {}): CanaryCase => ({
  echo: ({ key, role }) => (role === 'judge' ? graded(3, key) : said(message(key), more)),
});

const fromCandidate = (make: (key: string) => Echo): CanaryCase => ({
  echo: ({ key, role }) => (role === 'judge' ? null : make(key)),
});
const fromJudge = (make: (key: string, asked: Asked) => Echo): CanaryCase => ({
  echo: (asked) => (asked.role === 'judge' ? make(asked.key, asked) : null),
});

/** One echo after the other, again and again. */
function inTurn(...echoes: readonly ((key: string) => Echo)[]): (key: string) => Echo {
  let asked = 0;
  return (key) => {
    asked += 1;
    return echoes[asked % echoes.length]?.(key) ?? {};
  };
}

/** Ended by the budget: nothing would come of asking on. */
const short = (run: CanaryCase): CanaryCase => ({ ...run, policy: () => ({ budget: { calls: 100 } }) });

/** Few answers of the plain condition alone: where a secret is shown does not hang on their number. */
export const FEW = {
  limits: { tolerated: 0.05, must_catch: 0.5, false_block: 0.25, false_pass: 0.25 },
  cues: { max: 1, library: [], screen: 'none' },
};
const few = (run: CanaryCase): CanaryCase => ({
  ...run,
  policy: (url) => ({ ...FEW, ...run.policy?.(url) }),
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const entities = (text: string) => text.replace(/./gs, (character) => `&#${character.charCodeAt(0)};`);
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'gs'), '$&\n');

const ECHOES: readonly Row[] = [
  ['in a 401', 'error', status(401, (key) => error(`Incorrect API key provided: ${key}`))],
  ['in a 404, as HTML', 'error', status(404, (key) => `<title>${entities(key)}</title><p>${key}`)],
  [
    'in a 429 without quota',
    'error',
    status(429, (key) => error(key, { code: 'insufficient_quota', param: key })),
  ],
  ['in a 503, in base64', 'error', status(503, (key) => error(base64(`Bearer ${key}`)))],
  ['as code and type of an error', 'error', status(400, (key) => error('no', { code: key, type: key }))],
  [
    'as the parameter it refuses',
    'error',
    status(400, (key) => error(`temperature ${key}`, { param: 'temperature' })),
  ],
  [
    'as the target of a redirect',
    'error',
    {
      echo: ({ key }) => ({
        status: 307,
        headers: { location: `https://x.example/?k=${encodeURIComponent(key)}` },
      }),
    },
  ],
  [
    'in headers and as the reason phrase',
    'error',
    {
      echo: ({ key }) => ({
        ...{ status: 401, reason: key, body: '' },
        headers: { 'www-authenticate': `Bearer ${key}`, 'x-request-id': key },
      }),
    },
  ],
  [
    'as the content type',
    'error',
    { echo: ({ key }) => ({ headers: { 'content-type': `text/${base64(key)}` } }) },
  ],
  ['as broken JSON', 'error', { echo: ({ key }) => ({ body: `{"id": "${key}` }) }],
  ['as JSON of another shape', 'error', { echo: ({ key }) => ({ body: JSON.stringify({ [key]: [key] }) }) }],
  [
    'as bytes that are no HTTP',
    'error',
    {
      echo:
        ({ key }) =>
        (socket) =>
          socket.end(`NOT-HTTP ${key}\r\n\r\n`),
    },
  ],
  [
    'in a body that breaks off',
    'error',
    {
      echo:
        ({ key }) =>
        (socket) =>
          socket.end(
            `HTTP/1.1 200 OK\r\ncontent-length: 9999\r\ncontent-type: application/json\r\n\r\n{"a":"${key}`,
          ),
    },
  ],
  ['as answer and quote', 'fail', told((key) => ({ content: `You sent ${key}.` }))],
  [
    'as model, fingerprint and finish reason',
    'pass',
    fromCandidate((key) =>
      said(
        {},
        {
          ...{ model: key, system_fingerprint: key, id: key },
          choices: [{ index: 0, finish_reason: key, message: { content: 'A gate.' } }],
        },
      ),
    ),
  ],
  [
    'from the judge, as no JSON and as the kind',
    'inconclusive',
    short(
      fromJudge(
        inTurn(
          (key) => said({ content: `score for ${key}` }),
          (key) => graded(90, key, key),
        ),
      ),
    ),
  ],
  ['from the judge, as the quote of nothing', 'fail', fromJudge((key) => graded(2, key))],
];

/** A model server that gives the key back, in every place: name, verdict, what differs. */
export const MODEL_CASES: readonly Row[] = ECHOES.map(([name, verdict, run]) => [
  name,
  verdict,
  few(verdict === 'error' ? { ...BRIEFLY, ...run } : run),
]);

/** Parts of an answer that can hold the key, and forms that a model can give it. */
const IN_ANSWERS: readonly ((key: string) => Record<string, unknown>)[] = [
  (key) => ({ content: wrapped(`You sent ${key}.`, 11) }),
  (key) => ({ content: `It is ${base64(`x${key}`)}.` }),
  (key) => ({ content: entities(key) }),
  (key) => ({ content: 'A gate.', reasoning_content: key, reasoning: key }),
  (key) => ({ content: `<think>${key}</think>A gate.` }),
  (key) => ({ content: null, refusal: `no, ${key}` }),
];

/** Answers of which each holds the key in another part or form, again and again; every one is flagged. */
export function inEveryAnswer(): { readonly run: CanaryCase; readonly left: () => number } {
  let answers = 0;
  const run = few({
    echo: ({ key, role }) => {
      if (role === 'judge') return graded(3, key);
      const message = IN_ANSWERS[answers % IN_ANSWERS.length]?.(key) ?? {};
      answers += 1;
      return said(message);
    },
  });
  return { run, left: () => Math.max(0, IN_ANSWERS.length - answers) };
}

/** GitHub answers with the token in it. */
const refusing = (path: RegExp, code: number, method = 'GET'): CanaryCase => ({
  fault: (request) =>
    request.method === method && path.test(request.path)
      ? {
          status: code,
          body: { message: `Bad credentials: token ${CANARIES.token}`, errors: [CANARIES.token] },
        }
      : null,
});
const answering = (path: RegExp, body: unknown, method = 'GET'): CanaryCase => ({
  fault: (request) => (request.method === method && path.test(request.path) ? { status: 200, body } : null),
});

const BY_GITHUB: readonly Row[] = [
  ['GitHub, of the repository', 'error', refusing(/^\/repos\/[^/]+\/[^/]+$/, 401)],
  ['GitHub, of the branch', 'error', refusing(/\/git\/ref\//, 403)],
  ['GitHub, of the tree', 'error', refusing(/\/git\/trees\//, 404)],
  ['GitHub, of a file', 'error', refusing(/\/contents\//, 422)],
  ['GitHub, of the comparison', 'error', refusing(/\/compare\//, 404)],
  // A verdict that cannot be written changes none, and what cannot be noted is not asked.
  [
    'GitHub, of the pull request and of the comment’s verdict',
    'pass',
    {
      fault: (request) =>
        refusing(/\/pulls\//, 403).fault?.(request) ??
        refusing(/\/comments/, 422, 'PATCH').fault?.(request) ??
        null,
    },
  ],
  ['GitHub, of a new comment', 'error', refusing(/\/comments/, 422, 'POST')],
  ['GitHub, of the comments', 'error', { ...refusing(/\/comments/, 403), policyText: 'version: 0\n' }],
  [
    'GitHub, of who is asking',
    'error',
    { ...refusing(/\/graphql/, 401, 'POST'), policyText: 'version: 0\n' },
  ],
  [
    'the seed, and GitHub as address of the comment',
    'pass',
    {
      ...answering(
        /\/comments/,
        { id: 1, html_url: `https://x.example/${CANARIES.token}`, body: '' },
        'POST',
      ),
      policy: () => ({ sampling: { seed: CANARIES.salt } }),
    },
  ],
  [
    'GitHub, as default branch',
    'error',
    answering(/^\/repos\/[^/]+\/[^/]+$/, { default_branch: CANARIES.token }),
  ],
  [
    'GitHub, as an answer of another shape',
    'error',
    answering(/\/git\/trees\//, { [CANARIES.token]: CANARIES.token }),
  ],
  ...['policy', 'policy-ref', 'release', 'comment', 'dry-run'].map(
    (name): Row => [`the input ${name}`, 'error', { inputs: { [name]: CANARIES.token } }],
  ),
  ['the input out', 'error', { inputs: { out: `/dev/null/${CANARIES.token}` } }],
  ['an input, URL-encoded', 'error', { inputs: { release: encodeURIComponent(CANARIES.token) } }],
  ['the base URL of the policy', 'error', { policy: (url) => endpointAt(`${url}?key=${CANARIES.modelKey}`) }],
  [
    'the name of the policy’s endpoint',
    'error',
    { policy: () => ({ endpoints: { [CANARIES.modelKey]: {} } }) },
  ],
  ['a policy that is no YAML', 'error', { policyText: `version: 1\nkey: [${CANARIES.modelKey}\n  "` }],
  ['a policy with an unknown key', 'error', { policy: () => ({ [CANARIES.modelKey]: 1 }) }],
  [
    'a manifest that cannot be read',
    'error',
    { manifest: `version: 1\ncandidate: { model: '${CANARIES.modelKey}', x: 1 }\n` },
  ],
  [
    'a manifest with a model that is not allowed',
    'error',
    { manifest: JSON.stringify({ version: 1, candidate: { model: CANARIES.modelKey } }) },
  ],
  [
    'the path of a second manifest',
    'error',
    { head: { [`models/${encodeURIComponent(CANARIES.token)}/release.yml`]: 'version: 1\n' } },
  ],
  [
    'a key with a line end inside',
    'error',
    { env: { MODEL_KEY: `${CANARIES.modelKey}\n${CANARIES.token}` } },
  ],
];

/** GitHub, an input or a file of the repository that holds a secret: name, verdict, what differs. */
export const GITHUB_CASES: readonly Row[] = BY_GITHUB.map(([name, verdict, run]) => [
  name,
  verdict,
  verdict === 'pass' ? few(run) : run,
]);

function endpointAt(url: string): Record<string, unknown> {
  return { endpoints: { served: { base_url: url, api_key: 'MODEL_KEY' } } };
}
