import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/page/client/decode.ts';
import { partnersIn } from '../../../src/page/client/pairs.ts';
import { sampleAnswer, samplePage } from './sample.ts';

const embed = (data: unknown) => gzipSync(JSON.stringify(data)).toString('base64');

describe('the embedded data', () => {
  it('are read as they were written, lines and all', async () => {
    const data = samplePage(20, { withheld: 'Because. \u2028 </script>' });
    expect(await decode(`\n${embed(data).replace(/(.{76})/g, '$1\n')}\n`)).toEqual(data);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no gzip', 'AAAA'],
    ['half of it', embed(samplePage(20)).slice(0, 400)],
  ])('are damaged: %s', async (_, embedded) => {
    await expect(decode(embedded)).rejects.toThrow('damaged');
  });

  it.each([
    null,
    {},
    [],
    { schema: 'cuegate/page/v2', answers: [] },
    { schema: 'cuegate/page/v1' },
  ])('are of another version: %j', async (data) => {
    await expect(decode(embed(data))).rejects.toThrow('another version');
  });
});

describe('the other model', () => {
  it('is found by condition, draw and prompt, from either side', () => {
    const { answers } = samplePage(40);
    const partnerOf = partnersIn(answers);
    for (const answer of answers) {
      const partner = partnerOf(answer);
      expect(partner).toMatchObject({ condition: answer.condition, draw: answer.draw });
      expect(partner?.role).not.toBe(answer.role);
    }
  });

  it('is nobody where the draw was not put to it', () => {
    const lone = sampleAnswer(0);
    expect(partnersIn([lone, sampleAnswer(1, { draw: 7 })])(lone)).toBeNull();
    expect(partnersIn([])(lone)).toBeNull();
  });
});
