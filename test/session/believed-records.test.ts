import { describe, expect, it } from 'vitest';
import { sealOf } from '../../src/records/seal.ts';
import { believedRecords } from '../../src/session/believed-records.ts';
import type { OutFolder } from '../../src/session/world.ts';
import { cueScreenPlan } from '../gate/cue-screen.ts';
import { simulatedRun } from '../gate/simulated.ts';

const SALT = 'a-salt-that-nobody-guesses-01234';
/** The release of every simulated run. */
const OURS = 'models/simulated/release.yml';
const OTHER = 'models/other/release.yml';
const PLAN = cueScreenPlan(1, 2, 'limits: quick');
const LEFT = simulatedRun(PLAN, 'left', () => 0, { salt: SALT });

/** What is believed of records that a run of the release above left, sealed under a salt and killed in its screen. */
async function believed(release: string, { salt = SALT, changed = (lines: string[]) => lines } = {}) {
  const { records } = await LEFT;
  const screenRead = records.findIndex(
    ({ type, ...batch }) => type === 'batch' && 'cue-2' in Object(batch).take,
  );
  const seal = sealOf(salt).sealer(null);
  const folder = { lines: changed(records.slice(0, screenRead + 1).map((one) => seal(JSON.stringify(one)))) };
  let asides = 0;
  const out = {
    records: () => folder.lines,
    setAside: () => {
      asides += 1;
      folder.lines = [];
    },
    sealWith: () => {},
  } as unknown as OutFolder;
  const world = { env: { CUEGATE_SALT: SALT }, now: 0, release };
  const { recorded, notes } = await believedRecords(PLAN, null, out, world);
  return {
    evidences: recorded.evidences.length,
    refused: recorded.refused,
    asides,
    notes: notes.map(({ code }) => code),
  };
}

describe('the records of a screen that was killed', () => {
  it('are gone on with by the release that left them', async () => {
    expect(await believed(OURS)).toEqual({ evidences: 1, refused: 0, asides: 0, notes: [] });
  });

  it('are set aside, whole, by another release, and that is said', async () => {
    expect(await believed(OTHER)).toEqual({
      evidences: 0,
      refused: 0,
      asides: 1,
      notes: ['records-of-another'],
    });
  });

  it('are refused where their screen was cut out, or under another salt', async () => {
    const cut = await believed(OURS, { changed: (lines) => lines.toSpliced(5, 1) });
    expect(cut.refused).toBeGreaterThan(0);
    expect(cut.asides).toBe(1);
    const other = await believed(OURS, { salt: `${SALT}-of-a-sibling` });
    expect([other.evidences, other.asides]).toEqual([0, 1]);
  });
});
