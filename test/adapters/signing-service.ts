import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeTSA } from '@sigstore/mock';

/** Who vouches for GitHub's workflows. */
export const ISSUER = 'https://token.actions.githubusercontent.com';
const OID_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/** A signing service of our own, as a private one has it: certificates and signed times, no public log. */
export async function signingService() {
  // A whole second, since a time whose milliseconds end in 0 is written with fewer digits than Sigstore's library
  // reads, and after the authorities' own certificates begin.
  const signedAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ca = await initializeCA(keys(), undefined, signedAt);
  const tsa = await initializeTSA(keys(), signedAt);
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
  const bundleOf = async (payload: string, subject: string) => {
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
