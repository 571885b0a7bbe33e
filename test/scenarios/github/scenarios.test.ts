import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { ApiRequest } from '../../runner/github-api.ts';
import { ownComments, play, type Scenario } from './scenario.ts';
import { shownOf, snapshotOf } from './snapshot.ts';
import { startModels } from './wild.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => {
      const { default: scenario } = (await import(join(folder, file))) as { default: Scenario };
      return {
        sentence: file.replace(/\.ts$/, '').replaceAll('-', ' '),
        name: file.replace(/\.ts$/, ''),
        scenario,
      };
    }),
);
const rows: string[] = [];

/** Calls for each release, beyond one for each file, page and repetition; one of them takes an earlier success back. */
const MAX_CALLS = 22;
function counted(requests: readonly ApiRequest[]): number {
  const paged = ({ method, path }: ApiRequest) =>
    method === 'GET' && /\/contents\/|\/comments\?|\/commits\?/.test(path);
  return requests.filter((request) => !paged(request)).length;
}

describe('on GitHub', () => {
  let models: OrganismServer;

  beforeAll(async () => {
    models = await startModels();
  });
  afterAll(async () => {
    await models.close();
    const wide = (text: string, width: number) => text.padEnd(width).slice(0, width);
    process.stdout.write(
      `\n${wide('event', 24)}${wide('what GitHub or the change does', 58)}exit verdict reason\n${rows.sort().join('\n')}\n\n`,
    );
  });

  it('has at least forty scenarios, each with a sentence for a name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ sentence }) => sentence.split(' ').length < 4)).toEqual([]);
  });

  for (const { sentence, name, scenario } of cases)
    it.concurrent(sentence, async ({ expect }) => {
      const played = await play(scenario, models);
      const { stage, ends, requests } = played;
      const came = ends.map(({ code, outputs }) => [code, outputs.verdict, outputs.reason]);
      rows.push(
        `${scenario.event.padEnd(24)}${scenario.fault.padEnd(58)}${came.map((end) => end.filter((part) => part !== undefined).join(' ')).join(', then ')}`,
      );
      expect(came).toEqual(scenario.acts.map(({ exit, verdict, reason }) => [exit, verdict, reason]));
      const own = ownComments(stage.repository);
      expect(own).toHaveLength(scenario.comments);
      for (const part of scenario.says ?? []) expect(own[0]?.body).toContain(part);
      for (const part of scenario.saysNot ?? []) expect(own[0]?.body).not.toContain(part);
      if (scenario.fault === 'none' || !scenario.fault.startsWith('GitHub'))
        for (const sent of requests)
          expect(counted(sent)).toBeLessThanOrEqual(MAX_CALLS * (scenario.releases ?? 1));
      for (const { stdout, stderr } of ends)
        expect(shownOf(stdout + stderr)).not.toMatch(/^ {4}at |^::set-output|loopback-token/m);
      scenario.afterwards?.(stage, ends);
      await expect(snapshotOf(sentence, played)).toMatchFileSnapshot(join('snapshots', `${name}.txt`));
    });
});
