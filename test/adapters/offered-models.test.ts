import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type OfferedModels, offeredModels } from '../../src/adapters/openai/offered-models.ts';

/** What comes of asking a server that answers so. */
async function offered(status: number, body: string): Promise<OfferedModels> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { location: '/elsewhere' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = { baseUrl: `http://127.0.0.1:${port}/v1`, auth: 'bearer', query: {}, allow: [] } as const;
  const came = await offeredModels(endpoint, null);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return came;
}

describe('a server that is asked for its models', () => {
  it('and has some', async () => {
    expect(await offered(200, '{"data":[{"id":"b"},{"id":"a"}]}')).toEqual({
      state: 'listed',
      names: ['a', 'b'],
    });
  });

  it.each([
    [200, '<!doctype html><html>sign in</html>', 'a page of HTML'],
    [502, '\n<html>bad gateway</html>', 'a page of HTML'],
    [500, '{"error":{"message":"boom"}}', 'an error'],
    [404, 'Not Found', 'text that is no JSON'],
    [404, '{"detail":"Not Found"}', 'JSON of another kind'],
    [200, '{"object":"list","data":[]}', 'an empty list'],
    [200, '', 'an empty reply'],
    [200, 'null', 'JSON of another kind'],
  ])('and answers %s with %j says what came', async (status, body, what) => {
    expect(await offered(status, body)).toEqual({ state: 'unlisted', status, what });
  });

  it('and redirects is not followed', async () => {
    expect(await offered(302, '')).toEqual({
      state: 'unlisted',
      status: null,
      what: 'a redirect, which is not followed',
    });
  });
});
