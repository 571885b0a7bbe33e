import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileNameOf, gateBelow } from '../../src/commands/nightly-release.ts';
import { restoreNights } from '../../src/commands/nightly-restore.ts';

const RELEASE = 'models/support-bot/release.yml';
const STATE = `${fileNameOf(RELEASE)}.json`;
const JOURNAL = `${fileNameOf(RELEASE)}.night.jsonl`;
const GATE = `${gateBelow(RELEASE, 7)}/records.jsonl`;
const folder = () => mkdtempSync(join(tmpdir(), 'cuegate-nights-'));
const held = (files: Readonly<Record<string, string>>) => async () => ({
  file: (name: string) => (files[name] === undefined ? null : Buffer.from(files[name])),
  why: null,
  passedOver: null,
  isOutrun: false,
});

it('brings back the state, the night that was cut off, and the records of the gate that is due', async () => {
  const out = folder();
  const kept = { [STATE]: '{"gate":{"night":7}}', [JOURNAL]: 'a line\n', [GATE]: 'records\n', other: 'x' };
  expect(await restoreNights(out, [RELEASE], held(kept))).toEqual(
    new Map([[RELEASE, { lost: null, passedOver: null, isOutrun: false }]]),
  );
  for (const name of [STATE, JOURNAL, GATE]) expect(readFileSync(join(out, name), 'utf8')).toBe(kept[name]);
  expect(existsSync(join(out, 'other'))).toBe(false);
});

it('leaves alone what lies there, takes a damaged state for whoever reads it to refuse, and says what is lost', async () => {
  const out = folder();
  writeFileSync(join(out, STATE), 'ours');
  expect(await restoreNights(out, [RELEASE], held({ [STATE]: 'theirs' }))).toEqual(new Map());
  expect(readFileSync(join(out, STATE), 'utf8')).toBe('ours');
  const damaged = folder();
  await restoreNights(damaged, [RELEASE], held({ [STATE]: 'no JSON' }));
  expect(readFileSync(join(damaged, STATE), 'utf8')).toBe('no JSON');
  const lost = await restoreNights(folder(), [RELEASE], async () => ({
    file: null,
    why: 'it is gone',
    isOutrun: true,
  }));
  expect(lost).toEqual(new Map([[RELEASE, { lost: 'it is gone', passedOver: null, isOutrun: true }]]));
});

it('writes the state last: where fetching ends in between, nothing is taken for the whole', async () => {
  const out = folder();
  const broken = async () => ({
    file: (name: string) => {
      if (name === GATE) throw new Error('cut off');
      return Buffer.from(name === STATE ? '{"gate":{"night":7}}' : 'a line\n');
    },
    why: null,
    passedOver: null,
    isOutrun: false,
  });
  await expect(restoreNights(out, [RELEASE], broken)).rejects.toThrow('cut off');
  expect(existsSync(join(out, STATE))).toBe(false);
});
