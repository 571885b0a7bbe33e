import { describe, expect, it } from 'vitest';
import { awaitEnd } from '../../src/ask/batch/await-end.ts';
import type { BatchServer, BatchStatus, Told } from '../../src/model/batch.ts';
import { fixedClock } from '../../src/testing/index.ts';
import { failed } from '../gate/batched.ts';

const status = (state: BatchStatus['state'], files: readonly string[] = []): BatchStatus => ({
  id: 'one',
  state,
  detail: '',
  files,
});

/** What a batch came to whose server says one thing after another, the last for ever, and how long that took. */
async function ended(begun: BatchStatus, said: readonly Told<BatchStatus>[]) {
  const clock = fixedClock();
  let asked = 0;
  const server = {
    status: () => {
      const reply = said[Math.min(asked, said.length - 1)] ?? failed('timeout');
      asked += 1;
      return Promise.resolve(reply);
    },
  } as unknown as BatchServer;
  const { signal: closing } = new AbortController();
  const { batch } = await awaitEnd({ server, clock, closing }, begun, 3_600_000);
  return { state: batch.state, files: batch.files, asked, seconds: clock.elapsed() / 1000 };
}

const told = (value: BatchStatus): Told<BatchStatus> => ({ state: 'told', value });

describe('a batch that is completed before its server names the files', () => {
  it('is looked at again until they are there', async () => {
    const late = [
      told(status('working')),
      told(status('completed')),
      failed('timeout'),
      told(status('completed', ['file-1'])),
    ];
    expect(await ended(status('working'), late)).toMatchObject({
      state: 'completed',
      files: ['file-1'],
      asked: 4,
    });
    expect(await ended(status('completed'), late.slice(1))).toMatchObject({ files: ['file-1'] });
  });

  it('is believed without any after a few looks', async () => {
    const found = await ended(status('completed'), [told(status('completed'))]);
    expect(found).toMatchObject({ state: 'completed', files: [], asked: 5 });
    expect(found.seconds).toBeGreaterThan(60);
    expect(found.seconds).toBeLessThan(180);
  });

  it('does not wait where it expired, was cancelled or failed, nor where it has one', async () => {
    for (const end of [status('ended'), status('failed'), status('completed', ['file-1'])])
      expect(await ended(end, [])).toMatchObject({ asked: 0, seconds: 0 });
  });
});
