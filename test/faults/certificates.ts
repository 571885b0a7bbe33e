import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  /** Path of the authority that signed all but `selfSigned`: for NODE_EXTRA_CA_CERTS. */
  readonly authority: string;
  readonly good: Certificate;
  readonly expired: Certificate;
  readonly wrongHost: Certificate;
  readonly selfSigned: Certificate;
}

/** Whether certificates can be made on this machine. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Certificates for `localhost`, made with openssl in a folder of their own. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-tls-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const keyOf = (name: string) =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`);
  const read = (name: string): Certificate => ({
    cert: readFileSync(join(folder, `${name}.pem`), 'utf8'),
    key: readFileSync(join(folder, `${name}.key`), 'utf8'),
  });
  const selfSign = (name: string, subject: string) => {
    keyOf(name);
    openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      `${name}.key`,
      '-subj',
      subject,
      '-days',
      '2',
      '-out',
      `${name}.pem`,
    );
  };
  selfSign('authority', '/CN=cuegate fault authority');
  selfSign('self', '/CN=localhost');
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '01\n');
  writeFileSync(join(folder, 'ca.cnf'), AUTHORITY);
  const signed = (name: string, host: string, from: string, to: string): Certificate => {
    keyOf(name);
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\n`);
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${host}`, '-out', `${name}.csr`);
    openssl(
      ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-extfile', `${name}.ext`],
      ...['-startdate', from, '-enddate', to, '-in', `${name}.csr`, '-out', `${name}.pem`],
    );
    return read(name);
  };
  return {
    authority: join(folder, 'authority.pem'),
    good: signed('good', 'localhost', '20200101000000Z', '20491231000000Z'),
    expired: signed('expired', 'localhost', '20200101000000Z', '20200102000000Z'),
    wrongHost: signed('wrong', 'elsewhere.example', '20200101000000Z', '20491231000000Z'),
    selfSigned: read('self'),
  };
}

const AUTHORITY = `[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
serial = serial
certificate = authority.pem
private_key = authority.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;
