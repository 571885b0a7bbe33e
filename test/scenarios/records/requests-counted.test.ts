import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismHandler, organismPolicy } from '../../runner/organism.ts';

/** Whatever was on its way to the server has reached it by then. */
const SILENCE_MS = 500;
const total = ({ candidate = 0, baseline = 0, judge = 0 }: Readonly<Record<string, number | undefined>>) =>
  candidate + baseline + judge;

it('report and progress count what the server was sent, given-up requests included, over both runs on a folder', async () => {
  const handler = organismHandler();
  let asked = 0;
  let askedAt = 0;
  let isSilent = true;
  const server = createServer((incoming, response) => {
    // The list of models is no question to a model: it is in none of the counts.
    if (incoming.method === 'GET') return void response.writeHead(404).end();
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      asked += 1;
      askedAt = Date.now();
      // Some fail, one form of the request is refused, and near the end nothing is answered any more.
      if (isSilent && asked > 60) return;
      const body = Buffer.concat(chunks).toString('utf8');
      const { seed } = JSON.parse(body) as { seed?: number };
      const refusal =
        seed === undefined
          ? asked % 7 === 0
            ? 503
            : null
          : asked === 1
            ? 400
            : asked % 7 === 0
              ? 503
              : null;
      if (refusal !== null) {
        response.writeHead(refusal, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'seed is not supported', param: 'seed' } }));
        return;
      }
      const withSeed = JSON.stringify({ ...JSON.parse(body), seed: seed ?? asked });
      const reply = handler({ method: 'POST', path: incoming.url ?? '', headers: {}, body: withSeed });
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let folder = freshFolder('counted');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const write = (minutes: number) =>
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(url, { limits: 'smoke', cues: { max: 1 }, budget: { minutes } }),
    );
  const run = async () => {
    const { stderr, stdout } = await runCli(
      ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out', '--json'],
      folder,
    );
    const lines = stderr
      .split('\n')
      .filter((line) => line.startsWith('{"type":"progress"'))
      .map((line) => JSON.parse(line) as { calls: Record<string, number> });
    const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? '') as Result;
    return {
      result,
      stdout,
      shown: total(lines.at(-1)?.calls ?? {}),
      reported: total({ ...result.run.calls }),
    };
  };
  /** A budget that ends behind the last request that the silent server was sent: on a busy machine a larger one. */
  const cutOff = async (minutes: number): Promise<Awaited<ReturnType<typeof run>>> => {
    asked = 0;
    folder = freshFolder('counted');
    write(minutes);
    const ended = await run();
    const over = Date.parse(ended.result.run.started_at) + minutes * 60_000;
    return asked > 60 && over - askedAt > SILENCE_MS ? ended : cutOff(2 * minutes);
  };
  const first = await cutOff(0.05);
  expect(first.result.reasons[0]?.code).toBe('budget-minutes');
  expect([first.shown, first.reported]).toEqual([asked, asked]);
  const before = asked;
  isSilent = false;
  write(2);
  const second = await run();
  server.closeAllConnections();
  server.close();
  expect(second.shown).toBe(asked - before);
  expect(second.reported).toBe(asked);
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
});
