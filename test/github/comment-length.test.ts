import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../src/adapters/github/comment-bodies.ts';
import { markerOf } from '../../src/adapters/github/marker.ts';
import { markerSeal } from '../../src/adapters/github/marker-seal.ts';
import { sha256 } from '../../src/digest.ts';
import { commentOf } from '../../src/report/comment.ts';
import { excerptsOf } from '../../src/report/excerpts.ts';
import { madePastRun } from '../report/made-past-run.ts';
import { madeAnswer, madeFlagged, madeJudgement, madeTexts } from '../report/made-records.ts';
import { failedCondition, madeResult } from '../report/made-result.ts';

const seal = markerSeal('sixteen or more characters', 'acme/models', 1);
/** As long as a path is on most file systems, each byte of it three characters in the marker. */
const PATH = '☃'.repeat(4096 / 3);
const HEX = (of: string, digits: number) => sha256(of).slice(0, digits);
const cues = (name: string) => Array.from({ length: 700 }, (_, at) => `sha256:${sha256(`${name} ${at}`)}`);
const tried = {
  tried: Array.from({ length: 20 }, (_, run) =>
    madePastRun(run, {
      model: `${run}${'☃'.repeat(98)}`,
      key: HEX(`key ${run}`, 32),
      commit: HEX(`commit ${run}`, 64),
      failed: cues(`failed ${run}`),
      promoted: cues(`promoted ${run}`),
    }),
  ),
  more: 1_000_000,
};

describe('a comment with the longest memory', () => {
  it.each([
    'p',
    '☃',
    '𝕏',
    '<',
  ])('is one that GitHub takes and that reads again, of a text full of %s', (sign) => {
    const ids = Array.from({ length: 101 }, (_, index) => `cue-of-some-length-for-a-team-of-${index}`);
    const result = madeResult(
      {
        verdict: 'fail',
        conditions: ids.map((id) => ({ ...failedCondition(id), cue_text: { prefix: sign.repeat(8_000) } })),
        reasons: ids.map((condition) => ({
          code: 'condition-failed',
          args: { condition, n: 40, flagged: 20, lower: 0.0312, upper: 0.0712 },
        })),
      },
      () => sign.repeat(300),
    );
    const answers = ids.slice(0, 3).map((id) => madeAnswer(id, 1, sign.repeat(20_000)));
    const judgements = answers.map((answer) => madeJudgement(answer, sign.repeat(20_000)));
    const excerpts = excerptsOf({ ...result, flagged: madeFlagged(answers) }, madeTexts(answers, judgements));
    const marked = {
      release: PATH,
      writer: { head: 'a'.repeat(64), run: 999_999_999_999_999, attempt: 999_999 },
      verdict: 'fail' as const,
      tried,
    };
    const bodies = [...bodiesOf(marked, seal, (limits) => commentOf(result, excerpts, tried, limits))];
    for (const body of bodies) {
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
      expect(markerOf(body)?.tried.tried).toHaveLength(20);
    }
  });
});
