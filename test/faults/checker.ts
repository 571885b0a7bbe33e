// An independent reading of a report folder: what a run's exit claims, recomputed from its raw records alone.
// Imports nothing of src/, so that no mistake is made twice the same way.
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawName, greenProblems, isJudged, type Line, takenBy } from './earned.ts';

export interface Claim {
  /** Exit code of the run; null when a signal ended it. */
  readonly exit: number | null;
  /** Must occur nowhere, in no usual encoding. */
  readonly secrets: readonly string[];
  /** What the process printed. */
  readonly printed: string;
  /** The policy's seed, and what the server sent whole by request seed; absent: texts are not compared. */
  readonly sent?: { readonly seed: string; readonly texts: ReadonlyMap<number, ReadonlySet<string>> };
}

/** Everything that is wrong with a report folder under a claim; empty when it stands. A torn last line is no record. */
export function checkFolder(folder: string, { exit, secrets, printed, sent }: Claim): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const records = files.get('records.jsonl') ?? '';
  const whole = records.slice(0, records.lastIndexOf('\n') + 1).split('\n');
  const lines = whole.slice(0, -1).map((line) => JSON.parse(line) as Line);
  const { verdict } = JSON.parse(files.get('result.json') ?? '{}') as { verdict?: string };
  return [
    ...secretProblems([...files, ['output', printed]], secrets),
    ...terminalProblems(lines),
    ...(sent === undefined ? [] : textProblems(lines, sent)),
    ...(exit === 0 ? greenProblems(lines, verdict) : redProblems(verdict)),
  ];
}

/** Every asked draw has one answer and, if there is something to judge, one judgement; nothing is there twice. */
function terminalProblems(lines: readonly Line[]): string[] {
  const seen = new Map<string, number>();
  const see = (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const line of lines) {
    if (line.type === 'answer') see(drawName(line));
    if (line.type === 'judgement') see(`${line.of} ${line.use} ${line.repeat}`);
    if (line.type === 'answer' || line.type === 'judgement') see(`${line.type} ${line.key}`);
  }
  const asked = new Set(lines.flatMap(takenBy).map(drawName));
  const unjudged = lines.filter(
    (line) =>
      line.type === 'answer' &&
      isJudged(line) &&
      asked.has(drawName(line)) &&
      !seen.has(`${line.key} first 0`),
  );
  return [
    ...[...seen].filter(([, count]) => count > 1).map(([name]) => `recorded more than once: ${name}`),
    ...[...asked].filter((name) => !seen.has(name)).map((name) => `asked and not recorded: ${name}`),
    ...unjudged.map((line) => `answered and not judged: ${drawName(line)}`),
  ];
}

/** Answers that the server never sent whole for their draw. */
function textProblems(lines: readonly Line[], { seed, texts }: NonNullable<Claim['sent']>): string[] {
  return lines
    .filter(({ type, text }) => type === 'answer' && typeof text === 'string' && text !== '')
    .filter((line) => texts.get(askSeed(seed, line))?.has(line.text ?? '') !== true)
    .map((line) => `not what the server sent: ${drawName(line)}`);
}

/** The seed that a draw's request carries: what ties a record to what the server saw. */
export function askSeed(seed: string, { condition, draw }: Pick<Line, 'condition' | 'draw'>): number {
  const bytes = createHmac('sha256', seed).update(`ask:${condition}:${draw}`).digest();
  return bytes.readUInt32BE(0) >>> 1;
}

function redProblems(verdict: string | undefined): string[] {
  return verdict === 'pass' || verdict === 'not-applicable' ? [`red with the verdict ${verdict}`] : [];
}

/** Files that hold a secret as it is, in a URL, in JSON or in base64. */
function secretProblems(
  files: readonly (readonly [name: string, text: string])[],
  secrets: readonly string[],
): string[] {
  return secrets.flatMap((secret) => {
    const base64 = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1);
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64];
    return files
      .filter(([, text]) => forms.some((form) => text.includes(form)))
      .map(([name]) => `a secret stands in ${name}`);
  });
}
