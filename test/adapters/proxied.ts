import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { PatienceLimits } from '../../src/adapters/openai/patience.ts';
import type { ChatModel } from '../../src/model/chat.ts';
import { type Certificate, type Certificates, makeCertificates } from '../faults/certificates.ts';
import { type ConnectProxy, startConnectProxy } from '../faults/proxy.ts';
import { type Answer, answering, type Received } from './fault-server.ts';
import { endpointAt } from './question.ts';

/** A name that only the proxy resolves: the certificate `wrongHost` is made out to it. */
export const HOST = 'elsewhere.example';
export const KEY = 'sk-key-behind-a-proxy-0123456789';

/** Certificates for a file of tests, whose authority this process trusts while they run. */
export function trustedCertificates(): () => Certificates {
  let made: Certificates | null = null;
  const before = getCACertificates('default');
  beforeAll(() => {
    made = makeCertificates();
    setDefaultCACertificates([...before, readFileSync(made.authority, 'utf8')]);
  });
  afterAll(() => setDefaultCACertificates(before));
  return () => {
    if (made === null) throw new Error('certificates are made before the first test');
    return made;
  };
}

export interface Proxied {
  readonly proxy: ConnectProxy;
  readonly received: readonly Received[];
  readonly model: ChatModel;
  /** Another client of the same server. */
  modelWith(more: { readonly authorization?: string; readonly patience?: PatienceLimits }): ChatModel;
}

/** An https server behind a proxy and a client that asks through it; both end with the test. */
export async function proxied(
  script: (request: Received, call: number) => Answer | Promise<Answer>,
  certificate: Certificate,
  proxyCertificate: Certificate | null = null,
): Promise<Proxied> {
  const received: Received[] = [];
  const server = createTlsServer(certificate, answering(script, received));
  server.on('tlsClientError', () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const proxy = await startConnectProxy({ [`${HOST}:443`]: port }, proxyCertificate);
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  const modelWith: Proxied['modelWith'] = ({ authorization = null, patience }) =>
    openaiChatModel(
      endpointAt(`https://${HOST}`, { proxy: true }),
      KEY,
      { origin: proxy.url, authorization },
      patience,
    );
  return { proxy, received, model: modelWith({}), modelWith };
}
