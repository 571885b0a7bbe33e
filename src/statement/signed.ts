import { canonicalJson } from '../digest.ts';
import { parseUnambiguous } from '../input/unambiguous-json.ts';
import { z } from '../zod.ts';
import type { Resource, Statement } from './schema.ts';
import { resourceSchema, STATEMENT_TYPE } from './schema.ts';

const signedSchema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(resourceSchema).min(1),
  predicateType: z.string(),
  predicate: z.unknown(),
});

/**
 * Where what was signed differs from a statement; null: it is the same. The subjects may be fewer, since whoever signs may
 * name the manifest alone, but must hold the manifest and nothing else.
 *
 * @param payload the in-toto statement that an envelope holds
 */
export function signedOther(
  payload: string,
  { subject, predicateType, predicate }: Statement,
): string | null {
  let json: unknown;
  try {
    json = parseUnambiguous(payload);
  } catch {
    return 'its form';
  }
  const signed = signedSchema.safeParse(json);
  if (!signed.success) return 'its form';
  if (signed.data.predicateType !== predicateType) return 'predicateType';
  if (canonicalJson(signed.data.predicate) !== canonicalJson(predicate)) return 'predicate';
  const known = subject.map(({ digest }) => digest);
  const isKnown = ({ digest }: Resource) =>
    known.some((one) => Object.keys(digest).length > 0 && isWithin(digest, one));
  const [manifest] = known;
  const isOfManifest = signed.data.subject.some(
    ({ digest }) => digest.sha256 !== undefined && digest.sha256 === manifest?.sha256,
  );
  return isOfManifest && signed.data.subject.every(isKnown) ? null : 'subject';
}

function isWithin(some: Resource['digest'], all: Resource['digest']): boolean {
  return Object.entries(some).every(([algorithm, hex]) => all[algorithm] === hex);
}
