import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';

/** Who must have signed, as a certificate names it. */
export interface ExpectedSigner {
  /** Subject alternative name, whole: of a workflow `https://github.com/OWNER/REPO/.github/workflows/FILE@REF`. */
  readonly identity: string;
  /** Who vouched for it, whole. */
  readonly issuer: string;
}

/** What an envelope holds, or why it is not believed. */
export type SignedPayload =
  | { readonly state: 'signed'; readonly payload: string }
  | { readonly state: 'refused'; readonly problem: string };

const IN_TOTO = 'application/vnd.in-toto+json';

/**
 * Checks a Sigstore bundle against trusted roots, offline. A root that names a transparency log demands an entry in it, one
 * that names logs of certificates demands one there; a signed time is demanded always.
 *
 * @param bundle text of a Sigstore bundle
 * @param roots text of one trusted root as JSON, or of several, one a line
 */
export function signedPayload(
  bundle: string,
  roots: string,
  { identity, issuer }: ExpectedSigner,
): SignedPayload {
  const refused = (problem: string): SignedPayload => ({ state: 'refused', problem });
  let parsed: ReturnType<typeof bundleFromJSON>;
  try {
    parsed = bundleFromJSON(JSON.parse(bundle));
  } catch {
    return refused('the bundle cannot be read');
  }
  if (!isBundleWithDsseEnvelope(parsed)) return refused('the bundle holds no in-toto envelope');
  const { payload, payloadType } = parsed.content.dsseEnvelope;
  if (payloadType !== IN_TOTO) return refused(`the envelope holds ${payloadType}`);
  let problem = 'the trusted root cannot be read';
  for (const root of rootsIn(roots)) {
    try {
      const trusted = TrustedRoot.fromJSON(root);
      const verifier = new Verifier(toTrustMaterial(trusted), {
        tlogThreshold: trusted.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: trusted.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      });
      const signer = verifier.verify(toSignedEntity(parsed));
      // The library takes an identity for a pattern that may match anywhere: it is compared whole, here.
      if (signer.identity?.subjectAlternativeName !== identity)
        return refused(`signed by ${signer.identity?.subjectAlternativeName ?? 'nobody that it names'}`);
      if (signer.identity.extensions?.issuer !== issuer)
        return refused(`vouched for by ${signer.identity.extensions?.issuer ?? 'nobody that it names'}`);
      return { state: 'signed', payload: payload.toString('utf8') };
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
  }
  return refused(problem);
}

/** Trusted roots in a text: one JSON document, or one on every line. */
function rootsIn(text: string): readonly unknown[] {
  const parse = (one: string): readonly unknown[] => {
    try {
      return [JSON.parse(one)];
    } catch {
      return [];
    }
  };
  const whole = parse(text);
  return whole.length > 0 ? whole : text.split('\n').flatMap(parse);
}
