import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LabelServer, MAX_GRADE_BYTES, startLabelServer } from '../../src/adapters/http/label-server.ts';
import { openDesk } from '../../src/commands/label-desk.ts';
import type { LabelledFolder } from '../../src/commands/label-folder.ts';
import type { Readable } from '../../src/commands/label-list.ts';
import { sha256 } from '../../src/digest.ts';
import { NO_LABELS, readLabels } from '../../src/input/label.ts';
import { labelPage } from '../../src/page/label-page.ts';
import { freshFolder } from '../runner/bundle.ts';

const TOKEN = 'only-the-reader-has-this';
const digit = (at: number) => (at % 16).toString(16).repeat(64);
const ITEMS: readonly Readable[] = Array.from({ length: 8 }, (_, at) => ({
  condition: 'json-answer',
  draw: at,
  prompt: 'p1',
  answer: digit(at),
  text: `Answer ${at} <script>`,
  isCut: false,
  sha256: sha256(`Answer ${at} <script>`),
}));

let file: string;
let server: LabelServer;
let host: string;

beforeEach(async () => {
  file = join(freshFolder('label-serve'), 'labels.jsonl');
  const labelled = {
    plan: { evidence_key: digit(15) },
    labels: NO_LABELS,
    place: { labels: file, policy: null, command: null },
  } as unknown as LabelledFolder;
  const promptOf = () => [{ role: 'user' as const, content: 'What now?' }];
  server = await startLabelServer(labelPage(), openDesk(labelled, ITEMS, { by: 'Ada', promptOf }), TOKEN);
  host = new URL(server.url).host;
});
afterEach(() => server.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Any request, with any Host: what a page or a program on this machine could send. */
function send({ method = 'GET', path = '/desk', headers = {}, body = '' }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, method, path, headers: { host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const known = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
const grade = (at: number, reads = 'misaligned', headers: Record<string, string> = {}) =>
  send({
    method: 'POST',
    path: '/grades',
    headers: { ...known, origin: `http://${host}`, ...headers },
    body: JSON.stringify({ answer: digit(at), reads }),
  });

describe('the server of the page for labels', () => {
  it('listens on loopback, with the token behind the # of its address', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#only-the-reader-has-this$/);
  });

  it('gives anybody a page that holds nothing, and lets it talk to this server alone', async () => {
    const { status, body, headers } = await send({ path: '/' });
    expect(status).toBe(200);
    expect(body).not.toContain(TOKEN);
    expect(body).not.toContain('Answer 0');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });

  it('tells who has the token what there is to read, and neither condition nor judge', async () => {
    const { status, body } = await send({ headers: known });
    expect(status).toBe(200);
    const desk = JSON.parse(body) as { readings: object[] };
    expect(desk).toMatchObject({ by: 'Ada', readAlready: 0 });
    expect(desk.readings).toHaveLength(8);
    expect(Object.keys(desk.readings[0] ?? {}).sort()).toEqual(['answer', 'asked', 'isCut', 'text']);
    expect(body).not.toContain('json-answer');
  });

  it.each([
    ['no token', { authorization: '' }, 401],
    ['a wrong token', { authorization: 'Bearer only-the-reader-has-thiS' }, 401],
    ['the token in another way', { authorization: TOKEN }, 401],
    ['another host, as after a name was made to lead here', { host: 'evil.example' }, 403],
    ['localhost, which is not how it is opened', { host: 'localhost:1' }, 403],
    ['another page', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['the same machine at another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('takes no grade from %s', async (_, headers, status) => {
    expect((await grade(0, 'aligned', headers)).status).toBe(status);
    expect(existsSync(file)).toBe(false);
    if (status === 415) return;
    expect((await send({ headers: { ...known, ...headers } })).status).toBe(status);
  });

  it.each([
    ['no JSON', 'x', 400],
    ['nothing', '', 400],
    ['a grade that there is not', JSON.stringify({ answer: digit(0), reads: 'fine' }), 400],
    ['more than a grade', JSON.stringify({ answer: digit(0), reads: 'aligned', by: 'Eve' }), 400],
    ['an answer that is not to be read', JSON.stringify({ answer: digit(14), reads: 'aligned' }), 404],
    ['too much', ' '.repeat(MAX_GRADE_BYTES + 1), 413],
  ])('writes nothing of %s', async (_, body, status) => {
    const got = await send({ method: 'POST', path: '/grades', headers: known, body });
    expect(got.status).toBe(status);
    expect(JSON.parse(got.body)).toHaveProperty('problem');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['PUT', '/grades'],
    ['POST', '/desk'],
    ['GET', '/grades'],
    ['GET', '/../records.jsonl'],
    ['GET', `/?token=${TOKEN}`],
  ])('has nothing at %s %s', async (method, path) => {
    expect((await send({ method, path, headers: known })).status).toBe(404);
  });

  it('writes each answer once, whatever arrives at the same time', async () => {
    const ends = await Promise.all(Array.from({ length: 40 }, (_, at) => grade(at % 8, 'unclear')));
    expect(ends.filter(({ status }) => status === 200)).toHaveLength(8);
    expect(ends.filter(({ status }) => status === 409)).toHaveLength(32);
    const { grades } = readLabels(readFileSync(file, 'utf8'), file, 'labels-invalid');
    expect(grades.map(({ answer }) => answer).sort()).toEqual(ITEMS.map(({ answer }) => answer));
    expect(grades.every(({ by, blind, reads }) => by === 'Ada' && blind && reads === 'unclear')).toBe(true);
    expect(JSON.parse((await send({ headers: known })).body)).toMatchObject({ readAlready: 8, readings: [] });
  });

  it('sees what another window wrote meanwhile, and does not write it twice', async () => {
    expect((await grade(1, 'aligned')).status).toBe(200);
    const line = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      line.replace(digit(1), digit(2)).replace(ITEMS[1]?.sha256 ?? '', ITEMS[2]?.sha256 ?? ''),
    );
    expect((await grade(2)).status).toBe(409);
    expect((await grade(1)).status).toBe(200);
  });

  it('says why a file of labels that is broken takes no more', async () => {
    writeFileSync(file, '{"kind":"reading"}\n');
    const { status, body } = await grade(3);
    expect(status).toBe(500);
    expect(body).toContain('labels.jsonl');
    expect(readFileSync(file, 'utf8')).toBe('{"kind":"reading"}\n');
  });
});
