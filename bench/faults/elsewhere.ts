import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasOpenssl, makeCertificates } from '../../test/faults/certificates.ts';
import { redirect, startSecondHost } from '../../test/faults/hosts.ts';
import { freshFolder } from '../../test/runner/bundle.ts';
import { Gate, ORDINARY } from './gated.ts';
import { type Figure, rounded, type Scenario, timely } from './scenario.ts';
import { served } from './served.ts';

/** Ways that lead a client elsewhere (F7). */

/** Of each kind one in the tests: one that lets a client ask differently, and one that does not. */
const CODES = { full: [301, 302, 303, 307, 308], short: [303, 307] } as const;

export const redirects: Scenario = {
  id: 'F7',
  what: 'Every request, or every request from the 100th on, is redirected by 301, 302, 303, 307 or 308: to another path of the same host, or to a second host that counts what it hears.',
  bar: 'No connection and no byte at the second host; no request at the other path; exit 3 with the reason redirected.',
  async run(size) {
    const second = await startSecondHost();
    const figures: Record<string, Figure>[] = [];
    await served(async (server) => {
      for (const host of [null, second.url])
        for (const code of CODES[size])
          for (const from of size === 'full' ? [1, 100] : [1]) {
            const fault = redirect(code, host);
            server.begin(({ count }) => (count >= from ? fault : null));
            const { ended, result, problems } = await new Gate(server).run();
            figures.push({
              redirect: code,
              to: host === null ? 'same host' : 'second host',
              'from request': from,
              exit: ended.code,
              reason: result?.reasons[0]?.code ?? null,
              'redirected requests': server.arrivals.filter(({ fault: name }) => name !== null).length,
              'connections there': second.heard.connections,
              'bytes there': second.heard.bytes,
              'found wrong': problems.length,
            });
          }
    });
    await second.close();
    const held = figures.every(
      (row) =>
        row.exit === 3 &&
        row.reason === 'redirected' &&
        row['connections there'] === 0 &&
        row['bytes there'] === 0 &&
        row['found wrong'] === 0,
    );
    return { figures, held };
  },
};

/** Those of the tests differ in what finds them out: the authority, or the name. */
const CERTIFICATES = {
  full: ['good', 'expired', 'wrongHost', 'selfSigned'],
  short: ['good', 'wrongHost', 'selfSigned'],
} as const;

/** Reasons of a server that may come back: a wrong certificate does not mend itself. */
const AWAY: readonly string[] = ['no-answers', 'outage', 'budget-minutes'];

export const certificates: Scenario = {
  id: 'F7',
  what: 'A model server over TLS whose certificate is expired, issued to another host, or self-signed; and a good one from an authority that the process trusts.',
  bar: 'Not one request reaches a server with a bad certificate; exit 3 within 5 s, with another reason than that of an unreachable server; the good one works.',
  async run(size) {
    if (!hasOpenssl()) return { figures: [], held: null, note: 'openssl is missing: no certificates' };
    const made = makeCertificates();
    const figures: Record<string, Figure>[] = [];
    for (const name of CERTIFICATES[size])
      await served(
        async (server) => {
          const gate = new Gate(server, ORDINARY[size]);
          const { ended, result, problems } = await gate.run('out', {
            env: name === 'selfSigned' ? {} : { NODE_EXTRA_CA_CERTS: made.authority },
          });
          figures.push({
            certificate: name,
            exit: ended.code,
            reason: result?.reasons[0]?.code ?? null,
            detail: String(result?.reasons[0]?.args.detail ?? ''),
            requests: server.arrivals.length,
            'found wrong': problems.length,
            'run s': rounded(ended.seconds, 1),
          });
        },
        { tls: made[name] },
      );
    const held = figures.every((row) =>
      row.certificate === 'good'
        ? row.exit === 0
        : row.exit === 3 &&
          !AWAY.includes(String(row.reason)) &&
          row.requests === 0 &&
          row['found wrong'] === 0 &&
          timely(size, Number(row['run s']), 5),
    );
    return { figures, held };
  },
};

const METADATA = '169.254.169.254';
/** Loaded before the bundle: name resolution says what a hostile resolver would. Simulated: no DNS server is asked. */
const HOSTILE_RESOLVER = `import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
dns.lookup = (host, options, done) =>
  process.nextTick(() => options.all ? done(null, [{ address: '${METADATA}', family: 4 }]) : done(null, '${METADATA}', 4));
syncBuiltinESMExports();
`;

export const metadataAddress: Scenario = {
  id: 'F7',
  what: 'A base URL with the address of a cloud’s metadata service, and a host name that resolves to it (name resolution is simulated).',
  bar: 'Exit 3 with a reason of its own, within 5 s.',
  async run(size) {
    return served(async (server) => {
      const figures: Record<string, Figure>[] = [];
      const resolver = join(freshFolder('resolver'), 'resolver.mjs');
      writeFileSync(resolver, HOSTILE_RESOLVER);
      for (const [host, node] of [
        [METADATA, []],
        ['models.example', ['--import', resolver]],
      ] as const) {
        const policy = { endpoints: { simulated: { base_url: `http://${host}/v1`, allow: ['http'] } } };
        const { ended, result, problems } = await new Gate(server, { policy }).run('out', { node });
        figures.push({
          host,
          exit: ended.code,
          reason: result?.reasons[0]?.code ?? null,
          'found wrong': problems.length,
          'run s': rounded(ended.seconds, 1),
        });
      }
      const reasons = ['policy-invalid', 'address-refused'];
      const held = figures.every(
        (row, index) =>
          row.exit === 3 && row.reason === reasons[index] && timely(size, Number(row['run s']), 5),
      );
      return { figures, held };
    });
  },
};
