import { writeLock } from '../adapters/files/cue-lock-file.ts';
import { inputError } from '../errors.ts';
import { lockOf, lockText } from '../input/cue-lock.ts';
import { withoutPersonalData } from '../mine/personal.ts';
import { holdsPlaceholder } from '../redact/alike.ts';
import { redactedText } from '../redact/redact.ts';
import type { Ended } from './ending.ts';
import { refuseSecrets, takenIn } from './mine-secrets.ts';
import { minedFromSummaries } from './mine-summary.ts';
import { mineDocument, mineText, type Told } from './mine-told.ts';

interface PartOptions {
  readonly seed: string;
  readonly summary?: string;
  readonly from?: readonly string[];
  readonly out?: string;
  readonly production?: readonly string[];
  readonly corpus?: readonly string[];
  readonly writer?: string;
  readonly keepSecrets?: boolean;
  readonly json?: boolean;
}

/**
 * Refuses options that a part of the data, or the summaries of all of them, cannot serve.
 *
 * @throws CuegateError `input-invalid`
 */
export function checkParts(data: readonly string[], options: PartOptions): void {
  const { from, summary } = options;
  const refuse = (file: string, problem: string, fix: string) =>
    inputError('input-invalid', { file, problem, fix });
  if (from === undefined && data.length === 0) throw refuse('DATA', 'is missing', 'cuegate mine train.jsonl');
  if (from !== undefined && (data.length > 0 || summary !== undefined))
    throw refuse('--from', 'takes the place of the data', 'leave out the data and --summary');
  const needsData = (['out', 'production', 'corpus', 'writer'] as const).find(
    (name) =>
      options[name] !== undefined && (summary !== undefined || (from !== undefined && name !== 'out')),
  );
  if (needsData !== undefined)
    throw refuse(
      `--${needsData}`,
      summary === undefined
        ? 'needs the data, and summaries have too little of it'
        : 'has no place with --summary',
      needsData === 'out' ? 'give it with --from' : `leave out --${needsData}, or mine the data in one place`,
    );
}

/**
 * Derives cues from the summaries of all parts of the data, and writes them as from the data itself.
 *
 * @throws CuegateError as mining the data does, and for parts that make no whole
 */
export async function mineFrom(
  named: readonly string[],
  { seed, out, keepSecrets = false, json = false }: PartOptions,
  most: number | null,
): Promise<Ended> {
  const { mined: found, data, unread, withoutReply } = await minedFromSummaries(named, { seed, most });
  if (found.rows === 0)
    throw inputError('file-invalid', {
      file: named[0] ?? '--from',
      problem: 'no row of the data can be read as a conversation',
      fix: 'cuegate mine DATA  says what is wrong with them',
    });
  if (!keepSecrets) await refuseSecrets(found, named[0] ?? 'data');
  const mined = withoutPersonalData(
    found,
    (text) => redactedText(text, takenIn(keepSecrets).texts),
    holdsPlaceholder,
  );
  const lock = lockOf(mined, data);
  if (out !== undefined) writeLock(out, lockText(lock));
  const told: Told = {
    mined,
    lock,
    out: out ?? null,
    data: [],
    unread,
    withoutReply,
    logs: null,
    writer: null,
  };
  return json ? { json: mineDocument(told), exit: 0 } : { text: mineText(told), exit: 0 };
}
