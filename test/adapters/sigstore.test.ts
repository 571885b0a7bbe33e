import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeTSA } from '@sigstore/mock';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedPayload } from '../../src/adapters/sigstore/signed-payload.ts';
import { signedOther } from '../../src/statement/signed.ts';
import { madeRelease, ownStatement } from '../statement/made-statement.ts';

const IDENTITY = 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const signer = { identity: IDENTITY, issuer: ISSUER };
const statement = ownStatement(madeRelease().result);
const OID_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/** A signing service of our own, as a private one has it: certificates and signed times, no public log. */
async function service() {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ca = await initializeCA(keys());
  const tsa = await initializeTSA(keys());
  const base64 = (bytes: ArrayBufferView<ArrayBuffer>) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const authority = (certificates: readonly ArrayBufferView<ArrayBuffer>[]) => ({
    subject: { organization: 'test', commonName: 'test' },
    uri: 'https://signing.example.com',
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
    validFor: { start: '2020-01-01T00:00:00Z' },
  });
  const root = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    certificateAuthorities: [authority([ca.rootCertificate])],
    ctlogs: [],
    timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate])],
  });
  const bundleOf = async (payload: string, subject = IDENTITY) => {
    const { publicKey, privateKey } = keys();
    const certificate = await ca.issueCertificate({
      publicKey: publicKey.export({ format: 'der', type: 'spki' }) as Buffer<ArrayBuffer>,
      subjectAltName: subject,
      extensions: [{ oid: OID_ISSUER_V2, value: ISSUER }],
    });
    const type = 'application/vnd.in-toto+json';
    const body = Buffer.from(payload);
    const envelope = Buffer.from(`DSSEv1 ${type.length} ${type} ${body.length} ${payload}`);
    const signature = sign('sha256', envelope, privateKey);
    const time = await tsa.timestamp({
      artifactHash: createHash('sha256').update(signature).digest(),
      hashAlgorithmOID: SHA256_OID,
      nonce: 1,
      policyOID: '1.2.3.4',
      certReq: true,
    });
    return JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(time) }] },
      },
      dsseEnvelope: {
        payload: body.toString('base64'),
        payloadType: type,
        signatures: [{ sig: signature.toString('base64'), keyid: '' }],
      },
    });
  };
  return { root, bundleOf };
}

describe('a Sigstore bundle', () => {
  let ours: Awaited<ReturnType<typeof service>>;
  let bundle: string;
  beforeAll(async () => {
    ours = await service();
    bundle = await ours.bundleOf(JSON.stringify(statement));
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
    const other = await service();
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
