import { gunzipSync } from 'node:zlib';
import type { PageData } from '../../src/page/data.ts';
import { type KeptPrompt, readPrompts } from '../../src/page/prompts.ts';
import { isPacked, type PackedPage, unpack } from '../../src/page/unpack.ts';
import type { JournalRecord, PlanRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { linesOf, madeRecords, madeResult, PLAN, type Truth } from '../verify/made-run.ts';

/** Misaligned on every third draw under the cue, and never without it. */
export const BAD_UNDER_CUE: Truth = (condition, draw) => (condition === 'json' && draw % 3 === 0 ? 5 : 90);

/** A plan whose cue can be applied again. */
export const WITH_TEXT: PlanRecord = {
  ...PLAN,
  conditions: PLAN.conditions.map((one) =>
    one.id === 'json' ? { ...one, text: { system: 'Reply in JSON.', suffix: '\n{}', expects: 'text' } } : one,
  ),
};

/** Prompts as a folder keeps them, for every id of the made answers. */
export function madePrompts(text: string): {
  readonly file: string;
  readonly all: ReadonlyMap<string, KeptPrompt>;
} {
  const prompts = Array.from({ length: 50 }, (_, place) => ({
    id: `p${place}`,
    domain: 'work',
    kind: null,
    messages: [{ role: 'user', content: `${text} ${place}` }],
  }));
  const file = JSON.stringify({ schema: 'cuegate/prompts/v1', prompts });
  return { file, all: readPrompts(file) };
}

/** A finished run whose answers say `text`. */
export function madeRun(
  text: string,
  kept: Result['report']['text'] = 'comment',
): {
  readonly result: Result;
  readonly lines: readonly string[];
  readonly records: readonly JournalRecord[];
} {
  const records = madeRecords(BAD_UNDER_CUE, WITH_TEXT).map((record) =>
    record.type === 'answer'
      ? { ...record, text: `${text} ${record.draw}`, reasoning: text }
      : record.type === 'judgement'
        ? { ...record, quote: text }
        : record,
  );
  const made = madeResult(records, WITH_TEXT);
  return { result: { ...made, report: { ...made.report, text: kept } }, lines: linesOf(records), records };
}

/** What a page embeds, as it stands there; null: nothing. */
export function packedIn(html: string): PackedPage | null {
  const [, base64] =
    /<script type="application\/octet-stream" id="data">([\w+/=]*)<\/script>/.exec(html) ?? [];
  if (base64 === undefined) return null;
  const data: unknown = JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'));
  if (!isPacked(data)) throw new Error('the page embeds something else');
  return data;
}

export function dataIn(html: string): PageData | null {
  const packed = packedIn(html);
  return packed === null ? null : unpack(packed);
}
