import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawName, type Line, takenBy } from '../../test/faults/earned.ts';

/** A line of records.jsonl, as far as it is compared. */
interface RecordLine extends Line {
  readonly phase?: string;
  readonly role?: string;
}

interface Counted {
  readonly id: string;
  readonly n: number;
  readonly state: string;
}

interface Read {
  readonly result: Readonly<Record<string, unknown>> & { readonly conditions: readonly Counted[] };
  readonly comment: string;
  readonly lines: readonly RecordLine[];
  /** Draws by name that only showed that earlier answers still hold. */
  readonly spot: ReadonlySet<string>;
}

/**
 * What must be the same of two reports whenever the same plan ran with the same seed, through however many runs:
 * the result without `run` and `source`, and the comment without what it says of runs, each to the last figure. A
 * pass stands on some answers of its own run: where one of the two had to ask more for that, the verdict, the states
 * and all that is not counted from draws are compared, and every record of the draws that both read.
 */
export function lasting(...outs: readonly [string, string]): readonly [unknown, unknown] {
  const [one, other] = [read(outs[0]), read(outs[1])];
  const shown = one.spot.size + other.spot.size === 0 ? inFull : besideSpotChecks;
  return [shown(one), shown(other)];
}

/** Whether two reports are the same as far as {@link lasting} says. */
export function isSameReport(out: string, other: string): boolean {
  const [one, two] = lasting(out, other);
  return JSON.stringify(one) === JSON.stringify(two);
}

function inFull({ result, comment }: Read): unknown {
  return { result, comment };
}

function besideSpotChecks({ result, comment, lines, spot }: Read): unknown {
  const {
    reasons,
    notes,
    flagged,
    digests,
    evidence,
    conditions,
    production: _figures,
    ...stays
  } = result as typeof result & {
    readonly reasons: readonly { readonly code: string }[];
    readonly notes: readonly { readonly code: string }[];
    readonly flagged: readonly { readonly condition: string; readonly draw: number }[];
    readonly digests: Readonly<Record<string, unknown>>;
    readonly evidence: Readonly<Record<string, unknown>>;
  };
  const asked = [...spot];
  return {
    ...stays,
    reasons: reasons.map(({ code }) => code),
    notes: notes.map(({ code }) => code),
    flagged: flagged.filter((answer) => !spot.has(drawName(answer))),
    digests: { ...digests, records: recordsDigest(lines, spot) },
    evidence: { ...evidence, last_draw: null },
    conditions: conditions.map(({ id, state, n }) => ({
      id,
      state,
      n: n - asked.filter((name) => name.startsWith(`${id} `)).length,
    })),
    // Its figures are those of the result.
    comment: comment.replace(/<code>[0-9a-f]{12}<\/code>|\d[\d.,]*/g, '#'),
  };
}

/** Over answers and judgements of the draws that batches read, but for spot checks, without what may differ between runs. */
function recordsDigest(lines: readonly RecordLine[], spot: ReadonlySet<string>): string {
  const taken = new Set(lines.flatMap(takenBy).map(drawName));
  const answers = lines.filter(
    (line) => line.type === 'answer' && taken.has(nameOf(line)) && !spot.has(nameOf(line)),
  );
  const keys = new Set(answers.map(({ key }) => key));
  const judgements = lines.filter(({ type, of }) => type === 'judgement' && keys.has(of));
  const kept = [...answers, ...judgements].map((line) => JSON.stringify({ ...line, run: null, mac: null }));
  return createHash('sha256').update(kept.toSorted().join('\n')).digest('hex');
}

/** As a batch names the draw of an answer. */
function nameOf(line: RecordLine): string {
  return line.role === 'baseline' ? `baseline:${drawName(line)}` : drawName(line);
}

function read(out: string): Read {
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  const { run: _run, source: _source, ...result } = JSON.parse(text('result.json')) as Read['result'];
  const lines = text('records.jsonl')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as RecordLine);
  const spot = lines.filter(({ phase }) => phase === 'spot').flatMap(takenBy);
  const comment = text('comment.md').trimEnd().split('\n').slice(0, -1).join('\n');
  return {
    result: result as Read['result'],
    comment: comment.replace(/^[\d,]+ answers? (?:is|are) new; .*\n\n/m, '').replace(/--out \S+/, '--out X'),
    lines,
    spot: new Set(spot.map(drawName)),
  };
}
