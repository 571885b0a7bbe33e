import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { expectError, folderWith, policyOf, RELEASE, resultIn, simulatedServer } from './folder.ts';

let server: OrganismServer;
beforeAll(async () => {
  server = await simulatedServer();
});
afterAll(() => server.close());

/** A port on which nothing listens any more. */
async function closedPort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}

const files = (policy: string, release = RELEASE) =>
  folderWith({ 'policy.yml': policy, 'release.yml': release });

/** A server that replies this to everything ends a run with this reason, and a next step that names the cure. */
async function refusedBy(status: number, body: string, code: string, step: string): Promise<void> {
  const stub = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'text/html', location: 'https://evil.example/' });
    response.end(body);
  });
  await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve));
  const { port } = stub.address() as AddressInfo;
  const { why, next } = await expectError(files(policyOf(`http://127.0.0.1:${port}/v1`)), code);
  expect(next).toContain(step);
  // The policy names no key, and so no variable that could be checked.
  if (status === 401) expect(why).toContain('wants a key');
  stub.closeAllConnections();
  await new Promise((resolve) => stub.close(resolve));
}

describe('a server that cannot be asked ends in a sentence and a next step', () => {
  // These two wait for a server that may come back: at once.
  it.concurrent('nothing listens there', async () => {
    const address = `http://127.0.0.1:${await closedPort()}/v1`;
    const folder = files(policyOf(address));
    const { why, next } = await expectError(folder, 'no-answers');
    expect(why).toBe(
      `The candidate "sim-clean" (endpoint "sim", "${address}") never answered (unreachable: "ECONNREFUSED").`,
    );
    expect(next).toContain('base_url');
    // Nothing ever left.
    expect(resultIn(folder)?.run.calls).toEqual({ candidate: 0, baseline: 0, judge: 0 });
  });

  it.concurrent('it answers with a page instead of an answer', () =>
    refusedBy(200, '<html>sign in</html>', 'no-answers', 'base_url'));

  it('it does not know the candidate', async () => {
    const folder = files(policyOf(server.url), 'version: 1\ncandidate: { model: sim-nobody }\n');
    const { why, next } = await expectError(folder, 'unknown-model');
    expect(why).toContain(
      `(endpoint "sim", "${server.url}") does not know the path or the model "sim-nobody"`,
    );
    expect(next).toContain('candidate.model');
    expect(resultIn(folder)?.run.calls).toEqual({ candidate: 1, baseline: 0, judge: 0 });
  });

  it('it does not know the judge', async () => {
    const folder = files(policyOf(server.url, { judge: '{ endpoint: sim, model: sim-nobody }' }));
    const { why, next } = await expectError(folder, 'unknown-model');
    expect(why).toMatch(/^The judge's server .* does not know the path or the model "sim-nobody"/);
    expect(next).toContain('judge.model');
  });

  it.each([
    ['a page not found', 404, '<html>not found</html>', 'unknown-model', 'base_url'],
    ['a demand for a key', 401, '{"error":{"message":"no key"}}', 'authentication', 'api_key: SIM_KEY'],
    ['no money left', 429, '{"error":{"message":"pay","code":"insufficient_quota"}}', 'quota', 'quota'],
    ['a redirect', 302, '', 'redirected', 'base_url'],
  ])('it answers with %s', (_name, status, body, code, step) => refusedBy(status, body, code, step));
});
