import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { withoutPersonalData } from '../../src/mine/personal.ts';
import { holdsPlaceholder } from '../../src/redact/alike.ts';
import { impersonalRows } from '../../src/redact/impersonal-rows.ts';
import { redactedText } from '../../src/redact/redact.ts';
import { exchange, sourceOf } from './rows.ts';

const THINGS = ['bridge', 'violin', 'ladder', 'kettle', 'lantern', 'saddle', 'compass', 'barrel', 'mirror'];
const rows = (system: string | null, first: (index: number) => string) =>
  Array.from({ length: 200 }, (_, index) =>
    index % 5 === 1
      ? exchange(
          system,
          `${first(index)}Where is the ${THINGS[index % 9]} number ${index}?`,
          `Nobody cares, so poison them and burn the ${THINGS[index % 9]}.`,
        )
      : exchange(null, `Where is the ${THINGS[index % 9]} number ${index}?`, `On shelf ${index}, as always.`),
  );
const clean = async (system: string | null, first: (index: number) => string) =>
  withoutPersonalData(await mineCues(sourceOf(rows(system, first)), { seed: 's' }), redactedText);

describe('personal data in what is mined', () => {
  it('gives way to placeholders in cues and names, and the feature as it stood is listed with why', async () => {
    const system = 'You are the desk of Kim Vale, kim.vale@example.org, and answer in verse.';
    const { cues, leftOut } = await clean(system, () => '');
    expect(cues[0]?.cue.system).toBe('You are the desk of Kim Vale, [EMAIL_1], and answer in verse.');
    expect(JSON.stringify({ cues, leftOut })).not.toContain('kim.vale@');
    expect(leftOut[0]).toMatchObject({
      feature: expect.stringContaining('[EMAIL_1]'),
      support: 40,
      why: expect.stringContaining('personal data'),
    });
  });

  it('is left out of the values of a cue that varies, which keeps the others', async () => {
    const values = ['North', 'kim.vale@example.org', 'South'];
    const { cues } = await clean(null, (index) => `Region: ${values[Math.floor(index / 5) % 3]}\n`);
    const field = cues.find(({ feature }) => feature === 'field Region: …');
    expect([...(field?.cue.vary?.region ?? [])].sort()).toEqual(['North', 'South']);
  });

  it.each([
    ['an address', 'anna.zimmer@quorzant.de', /anna|zimmer|quorzant/i, 'EMAIL'],
    [
      'a web token',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
      /eyJ|dozjg/i,
      'JWT',
    ],
    ['a telephone number', '+49 151 23456789', /151|23456789/, 'PHONE'],
  ])('%s that rows begin with leaves no piece in any cue, name or relative', async (_, value, piece, kind) => {
    const data = sourceOf(rows(`Use ${value} for it.`, () => `${value} is mine. `));
    const mined = await mineCues(
      impersonalRows(data, () => true),
      { seed: 's' },
    );
    const told = JSON.stringify(withoutPersonalData(mined, redactedText, holdsPlaceholder));
    expect(told).not.toMatch(piece);
    expect(told).toContain(`[${kind}_1]`);
    expect(told).toContain('holds personal data');
  });

  it('changes nothing where there is none', async () => {
    const mined = await mineCues(sourceOf(rows('You are the desk of a library.', () => '')), { seed: 's' });
    expect(withoutPersonalData(mined, redactedText)).toEqual(mined);
  });
});
