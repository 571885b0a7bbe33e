import { type Finder, type Found, matches } from './found.ts';

/** Keys that say by their beginning whose they are, with the name of the service. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  aws: ['(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'],
  google: ['AIza[\\w-]{35}', 'ya29\\.[\\w-]{20,2048}', 'GOCSPX-[\\w-]{20,40}'],
  'api key': ['sk-(?:proj-|ant-|or-v1-|svcacct-|admin-)?[\\w-]{20,2048}'],
  xai: ['xai-[A-Za-z0-9]{40,120}'],
  github: ['gh[pousr]_[A-Za-z0-9]{36,255}', 'github_pat_\\w{22,255}'],
  gitlab: ['glpat-[\\w-]{20,64}'],
  slack: ['xox[abeoprs]-[\\w-]{10,250}', 'xapp-\\d-[\\w-]{10,250}'],
  stripe: ['[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}', 'whsec_[A-Za-z0-9+/=]{24,100}'],
  huggingface: ['hf_[A-Za-z0-9]{30,60}'],
  groq: ['gsk_[A-Za-z0-9]{40,60}'],
  npm: ['npm_[A-Za-z0-9]{36}'],
  pypi: ['pypi-[\\w-]{50,300}'],
  digitalocean: ['do[opr]_v1_[a-f0-9]{64}'],
  sendgrid: ['SG\\.[\\w-]{16,32}\\.[\\w-]{30,64}'],
  databricks: ['dapi[a-f0-9]{32}'],
  'hashicorp vault': ['hv[sb]\\.[\\w-]{24,200}'],
  twilio: ['AC[a-f0-9]{32}|SK[a-f0-9]{32}'],
};
const PREFIXED = new RegExp(
  `(?<![A-Za-z0-9_-])(?:${Object.values(KEYS).flat().join('|')})(?![A-Za-z0-9_-])`,
  'g',
);
const OF_SERVICE = Object.entries(KEYS).map(
  ([service, forms]) => [service, new RegExp(`^(?:${forms.join('|')})$`)] as const,
);
/** Keys without a beginning of their own, after the name of the setting that holds them. */
const NAMED =
  /(?<=(?:AccountKey|SharedAccessKey|aws_secret_access_key|AWS_SECRET_ACCESS_KEY|SecretAccessKey|client_secret|AZURE_CLIENT_SECRET)["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9+/~._-]{30,100}={0,2}/g;
const SIGNATURE = /(?<=[?&]sig=)[A-Za-z0-9%+/=]{40,120}/g;
/** AWS's secret access key after its label, as consoles, tables and people write it. */
const LABELLED =
  /\bsecret[ _-]?(?:access[ _-]?)?key["'`*]{0,3}\s{0,3}(?:[:=]>?|is|,|\|)?\s{0,3}["'`*]{0,3}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;

/** Keys of cloud services, by their beginning or by the name of what they are assigned to. */
export const cloudKeys: Finder = (text) => {
  const found = [PREFIXED, NAMED, SIGNATURE].flatMap((pattern) => matches(text, pattern));
  return withoutRepeats([...found, ...labelled(text)].sort((a, b) => a.start - b.start));
};

/** Whose a key is that {@link cloudKeys} found; of one that only its setting names: `cloud key`. */
export function serviceOf(key: string): string {
  return OF_SERVICE.find(([, form]) => form.test(key))?.[0] ?? 'cloud key';
}

/** Hex of this length is a hash, and words are no key. */
function labelled(text: string): readonly Found[] {
  return [...text.matchAll(LABELLED)].flatMap(({ 0: whole, 1: value = '', index }) => {
    const end = index + whole.length;
    const isDrawn = /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value);
    return isDrawn ? [{ start: end - value.length, end, value }] : [];
  });
}

function withoutRepeats(found: readonly Found[]): readonly Found[] {
  return found.filter(({ start }, at) => start !== found[at - 1]?.start);
}
