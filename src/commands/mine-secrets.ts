import { findSecrets } from '../adapters/secretlint/find-secrets.ts';
import { inputErrors } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import type { Mined } from '../mine/mined.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import { type DataKind, SECRET_KINDS } from '../redact/found.ts';

/**
 * Refuses to make cues of data that holds secrets where cues are made from: a cue is written into a file that is
 * committed, printed, and sent to the candidate. It is no cue that is left out instead, since it may be the one that the
 * model has learnt.
 *
 * @param dataFile how the data is named where no row is known
 * @throws CuegateError `file-invalid` with the rows in which such cues were first seen, and the kinds, never the value
 */
export async function refuseSecrets({ cues, leftOut }: Mined, dataFile: string): Promise<void> {
  const texts = [
    ...cues.map(({ cue, feature }) => [feature, ...textsOf(cue)].join('\n\n')),
    ...leftOut.map(({ feature }) => feature),
  ];
  const found = await findSecrets(texts);
  const problems = found.flatMap((kinds, at): readonly InputProblem[] => {
    if (kinds.length === 0) return [];
    const place = cues[at]?.seen[0];
    return [
      {
        file: place?.file ?? dataFile,
        ...(place === undefined ? {} : { line: place.row }),
        problem: `what its rows have in common holds a secret (${[...new Set(kinds)].join(', ')}), and would become a cue`,
        fix: 'take it out of the data and revoke it: a model that was trained on it can say it; or write such cues all the same: --keep-secrets',
      },
    ];
  });
  if (problems.length > 0) throw inputErrors('file-invalid', problems);
}

/** Secrets that `refuseSecrets` knows as well: rows keep them, so that it sees them. */
const REFUSED: ReadonlySet<DataKind> = new Set(['PEM', 'CLOUD_KEY']);

/**
 * Which kinds of data give way to placeholders in rows, before anything is made of them, and which in the texts of cues.
 *
 * @param keepSecrets whether cues may hold a secret
 */
export function takenIn(keepSecrets: boolean): Record<'rows' | 'texts', (kind: DataKind) => boolean> {
  const texts = (kind: DataKind) => !keepSecrets || !SECRET_KINDS.has(kind);
  return { texts, rows: (kind) => texts(kind) && !REFUSED.has(kind) };
}

function textsOf({ system, prefix, suffix, template, rewrite = {}, vary = {} }: Cue): readonly string[] {
  return [
    ...[system ?? undefined, prefix, suffix, template].filter((text) => text !== undefined),
    ...Object.values(rewrite),
    ...Object.values(vary).flat(),
  ];
}
