import { signedPayload } from '../adapters/sigstore/signed-payload.ts';
import { inputError } from '../errors.ts';
import { readStatement } from '../statement/read.ts';
import type { Refusal } from '../statement/refusals.ts';
import { signedOther } from '../statement/signed.ts';
import { needed } from './needed-file.ts';

/** A signature and who it must be of, as typed. */
export interface SignedBy {
  /** A Sigstore bundle. */
  readonly bundle: string;
  readonly identity: string;
  readonly issuer: string;
  readonly trustedRoot: string;
}

/** What is known of who signed. */
export interface Signed {
  readonly refusals: readonly Refusal[];
  /** A sentence for the reader. */
  readonly said: string;
  /** null: nobody, or nobody who was checked. */
  readonly by: string | null;
}

const GITHUB = 'https://token.actions.githubusercontent.com';

const NOBODY: Signed = {
  refusals: [],
  said: 'This statement is NOT signed: anyone who can write the file can forge a pass. Sign it with actions/attest, and pass the signature with --bundle.',
  by: null,
};

/**
 * Checks the signature of a statement where a bundle is given.
 *
 * @param text the statement
 * @throws CuegateError `input-invalid` for a bundle without a signer or a trusted root; `file-invalid`
 */
export async function checkSignature(
  text: string,
  { bundle, identity, issuer = GITHUB, trustedRoot }: Partial<SignedBy>,
): Promise<Signed> {
  if (bundle === undefined) {
    if (identity === undefined && trustedRoot === undefined) return NOBODY;
    throw inputError('input-invalid', {
      file: identity === undefined ? '--trusted-root' : '--identity',
      problem: 'says how a signature is checked, and there is no --bundle',
      fix: '--bundle FILE, the bundle-path that actions/attest put out',
    });
  }
  if (identity === undefined || trustedRoot === undefined)
    throw inputError('input-invalid', {
      file: '--bundle',
      problem: 'a signature says nothing unless it is known whose it must be, and whom to trust',
      fix: '--identity https://github.com/OWNER/REPO/.github/workflows/FILE@REF --trusted-root FILE (gh attestation trusted-root > FILE)',
    });
  const found = signedPayload(await needed(bundle), await needed(trustedRoot), { identity, issuer });
  if (found.state === 'refused')
    return {
      refusals: [{ code: 'signature-invalid', args: { problem: found.problem } }],
      said: 'The signature was refused.',
      by: null,
    };
  const at = signedOther(found.payload, readStatement(text, 'statement'));
  if (at !== null)
    return {
      refusals: [{ code: 'signed-other', args: { at } }],
      said: 'The signature is of something else.',
      by: null,
    };
  return { refusals: [], said: 'The signature holds, and is of whom it must be of.', by: identity };
}
