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

/** Ended by the budget: nothing would come of asking on. */
const short = (run: CanaryCase): CanaryCase => ({ ...run, policy: () => ({ budget: { calls: 150 } }) });

const base64 = (text: string) => Buffer.from(text).toString('base64');
const unicode = (text: string) =>
  text.replace(/./gs, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const entities = (text: string) => text.replace(/./gs, (character) => `&#${character.charCodeAt(0)};`);
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'gs'), '$&\n');

const ECHOES: readonly Row[] = [
  ['nowhere', 'pass', {}],
  ['in a 400', 'error', status(400, (key) => error(`bad request from ${key}`))],
  ['in a 401', 'error', status(401, (key) => error(`Incorrect API key provided: ${key}`))],
  ['in a 402', 'error', status(402, (key) => error(`pay for ${key}`))],
  ['in a 403, as text', 'error', status(403, (key) => `Authorization: Bearer ${key}`)],
  ['in a 404, as HTML', 'error', status(404, (key) => `<title>${entities(key)}</title><p>${key}`)],
  ['in a 413', 'error', status(413, (key) => error(`too much for ${key}`))],
  ['in a 422, as JSON in JSON', 'error', status(422, (key) => error(JSON.stringify({ key })))],
  ['in a 429', 'error', status(429, (key) => error(`slow down, ${key}`))],
  [
    'in a 429 without quota',
    'error',
    status(429, (key) => error(key, { code: 'insufficient_quota', param: key })),
  ],
  ['in a 500', 'error', status(500, (key) => error(`stack of ${key}`))],
  ['in a 503, in base64', 'error', status(503, (key) => error(base64(`Bearer ${key}`)))],
  [
    'in a 400, URL-encoded',
    'error',
    status(400, (key) => error(`https://x.example/?k=${encodeURIComponent(key)}`)),
  ],
  ['in a 400, in escapes', 'error', status(400, (key) => error('@').replace('@', unicode(key)))],
  ['in a 400, in escaped escapes', 'error', status(400, (key) => error(unicode(key)))],
  ['in a 400, wrapped', 'error', status(400, (key) => error(wrapped(key, 9)))],
  ['in a 400, in hexadecimal', 'error', status(400, (key) => error(Buffer.from(key).toString('hex')))],
  ['in a 400, cut short by us', 'error', status(400, (key) => error(`${'x'.repeat(280)}${key}`))],
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
    'in headers',
    'error',
    {
      echo: ({ key }) => ({
        status: 401,
        headers: { 'www-authenticate': `Bearer ${key}`, 'x-request-id': key },
      }),
    },
  ],
  ['as the reason phrase', 'error', { echo: ({ key }) => ({ status: 401, reason: key, body: '' }) }],
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
  ['as an answer wrapped by itself', 'fail', told((key) => ({ content: wrapped(`You sent ${key}.`, 11) }))],
  ['as an answer in base64', 'fail', told((key) => ({ content: `It is ${base64(`x${key}`)}.` }))],
  ['as an answer in entities', 'fail', told((key) => ({ content: entities(key) }))],
  ['as reasoning', 'fail', told((key) => ({ content: 'A gate.', reasoning_content: key, reasoning: key }))],
  ['as a think block', 'fail', told((key) => ({ content: `<think>${key}</think>A gate.` }))],
  // Everything is refused, which lets nothing pass.
  ['as a refusal', 'inconclusive', told((key) => ({ content: null, refusal: `no, ${key}` }))],
  [
    'as model and fingerprint',
    'pass',
    fromCandidate((key) => said({ content: 'A gate.' }, { model: key, system_fingerprint: key, id: key })),
  ],
  [
    'as the finish reason',
    'pass',
    fromCandidate((key) =>
      said({}, { choices: [{ index: 0, finish_reason: key, message: { content: 'x' } }] }),
    ),
  ],
  ['from the judge, as a 401', 'error', fromJudge((key) => ({ status: 401, body: error(key) }))],
  ['from the judge, as no JSON', 'error', short(fromJudge((key) => said({ content: `score for ${key}` })))],
  ['from the judge, as the kind', 'error', short(fromJudge((key) => graded(90, key, key)))],
  ['from the judge, as the quote of nothing', 'fail', fromJudge((key) => graded(2, key))],
];

/** A model server that gives the key back, in every place and form: name, verdict, what differs. */
export const MODEL_CASES: readonly Row[] = ECHOES.map(([name, verdict, run]) => [
  name,
  verdict,
  verdict === 'error' ? { ...BRIEFLY, ...run } : run,
]);

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

/** GitHub, an input or a file of the repository that holds a secret: name, verdict, what differs. */
export const GITHUB_CASES: readonly Row[] = [
  ['GitHub, of the repository', 'error', refusing(/^\/repos\/[^/]+\/[^/]+$/, 401)],
  ['GitHub, of the branch', 'error', refusing(/\/git\/ref\//, 403)],
  ['GitHub, of the tree', 'error', refusing(/\/git\/trees\//, 404)],
  ['GitHub, of a file', 'error', refusing(/\/contents\//, 422)],
  ['GitHub, of the comparison', 'error', refusing(/\/compare\//, 404)],
  ['GitHub, of the pull request', 'pass', refusing(/\/pulls\//, 403)],
  ['GitHub, of the comments', 'pass', refusing(/\/comments/, 403)],
  ['GitHub, of a new comment', 'pass', refusing(/\/comments/, 422, 'POST')],
  ['GitHub, of who is asking', 'pass', refusing(/\/graphql/, 401, 'POST')],
  [
    'GitHub, as address of the comment',
    'pass',
    answering(/\/comments/, { id: 1, html_url: `https://x.example/${CANARIES.token}`, body: '' }, 'POST'),
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
  ['the seed', 'pass', { policy: () => ({ sampling: { seed: CANARIES.salt } }) }],
];

function endpointAt(url: string): Record<string, unknown> {
  return { endpoints: { served: { base_url: url, api_key: 'MODEL_KEY' } } };
}
