import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builtin } from '../../builtin.ts';
import { sha256OfBytes } from '../../digest.ts';
import { inputError } from '../../errors.ts';
import { z } from '../../zod.ts';

const texts = z.record(z.string(), z.string());
const fixturesSchema = z.strictObject({
  corpus: texts,
  cues: texts,
  rubrics: texts,
  organisms: texts,
  controls: texts,
  anchors: texts.default({}),
  banks: texts,
});

/** A process that gates several releases reads what ships once. */
const READ = new Map<string, Builtin>();

/**
 * The data beside the bundle in `folder`.
 *
 * @throws CuegateError `file-invalid` when the installation is incomplete
 */
export function loadBuiltin(folder: string): Builtin {
  const file = join(folder, 'fixtures.json');
  const known = READ.get(file);
  if (known !== undefined) return known;
  try {
    const bytes = readFileSync(file);
    const fixtures = fixturesSchema.parse(JSON.parse(bytes.toString('utf8')));
    const builtin = { ...fixtures, digest: `sha256:${sha256OfBytes(bytes)}` };
    READ.set(file, builtin);
    return builtin;
  } catch {
    throw inputError('file-invalid', {
      file,
      problem: 'cannot be read: the installation is incomplete',
      fix: 'install cuegate again',
    });
  }
}
