import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismHandler, organismPolicy } from '../../runner/organism.ts';

it('a server that stops answering does not hold the run beyond budget.minutes', async () => {
  const handler = organismHandler();
  let asked = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      asked += 1;
      // From the fiftieth request on nothing is ever answered.
      if (asked >= 50) return;
      const body = Buffer.concat(chunks).toString('utf8');
      const reply = handler({ method: 'POST', path: incoming.url ?? '', headers: {}, body });
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = freshFolder('hung');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  writeFileSync(join(folder, 'policy.yml'), organismPolicy(url, { budget: { minutes: 0.05 } }));
  const { code } = await runCli(
    ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out'],
    folder,
  );
  server.closeAllConnections();
  server.close();
  const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? '') as Result;
  expect([code, result.verdict, result.reasons[0]?.code]).toEqual([2, 'inconclusive', 'budget-minutes']);
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
});
