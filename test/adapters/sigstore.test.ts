import { beforeAll, describe, expect, it } from 'vitest';
import { signedPayload } from '../../src/adapters/sigstore/signed-payload.ts';
import { signedOther } from '../../src/statement/signed.ts';
import { madeRelease, ownStatement } from '../statement/made-statement.ts';
import { ISSUER, signingService } from './signing-service.ts';

const IDENTITY = 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main';
const signer = { identity: IDENTITY, issuer: ISSUER };
const statement = ownStatement(madeRelease().result);

describe('a Sigstore bundle', () => {
  let ours: Awaited<ReturnType<typeof signingService>>;
  let bundle: string;
  beforeAll(async () => {
    ours = await signingService();
    bundle = await ours.bundleOf(JSON.stringify(statement), IDENTITY);
  });

  it('is believed when it is signed by whom it must be', () => {
    const found = signedPayload(bundle, ours.root, signer);
    expect(found).toEqual({ state: 'signed', payload: JSON.stringify(statement) });
    expect(found.state === 'signed' && signedOther(found.payload, statement)).toBeNull();
    const several = `{}\n${ours.root}\n`;
    expect(signedPayload(bundle, several, signer).state).toBe('signed');
  });

  it('is refused for another signer, of whose name it is a part or a pattern too', () => {
    for (const identity of ['acme/models', '.*', `${IDENTITY}x`, IDENTITY.replace('main', 'mine')])
      expect(signedPayload(bundle, ours.root, { ...signer, identity })).toMatchObject({
        state: 'refused',
        problem: expect.stringContaining('signed by'),
      });
    expect(signedPayload(bundle, ours.root, { ...signer, issuer: 'https://else' }).state).toBe('refused');
  });

  it('is refused when the content was exchanged, the service is another, or nothing can be read', async () => {
    const forged = JSON.parse(bundle);
    forged.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    expect(signedPayload(JSON.stringify(forged), ours.root, signer).state).toBe('refused');
    const timeless = JSON.parse(bundle);
    timeless.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
    expect(signedPayload(JSON.stringify(timeless), ours.root, signer).state).toBe('refused');
    const other = await signingService();
    expect(signedPayload(bundle, other.root, signer).state).toBe('refused');
    for (const nothing of ['', '{', '{}', '[]'])
      for (const [one, root] of [
        [nothing, ours.root],
        [bundle, nothing],
      ] as const)
        expect(signedPayload(one, root, signer).state).toBe('refused');
  });

  it('must hold this statement, of the manifest at least', () => {
    const other = (changes: object) => signedOther(JSON.stringify({ ...statement, ...changes }), statement);
    const [manifest, ...more] = statement.subject;
    const sha256 = { sha256: manifest?.digest.sha256 };
    expect(other({ subject: [{ name: 'renamed', digest: sha256 }] })).toBeNull();
    expect(other({ subject: more })).toBe('subject');
    expect(other({ subject: [manifest, { digest: { sha256: '0' } }] })).toBe('subject');
    expect(other({ subject: [manifest, { digest: {} }] })).toBe('subject');
    expect(other({ predicate: { ...statement.predicate, verdict: 'fail' } })).toBe('predicate');
    expect(other({ predicateType: 'x' })).toBe('predicateType');
    expect(signedOther('{', statement)).toBe('its form');
  });
});
