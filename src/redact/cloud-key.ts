import { type Finder, matches } from './found.ts';

/** Keys that say by their beginning whose they are. Those that secretlint knows end an import before this. */
const KEYS: readonly string[] = [
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}',
  'AIza[\\w-]{35}',
  'ya29\\.[\\w-]{20,2048}',
  'GOCSPX-[\\w-]{20,40}',
  'sk-(?:proj-|ant-|or-v1-|svcacct-|admin-)?[\\w-]{20,2048}',
  'gh[pousr]_[A-Za-z0-9]{36,255}',
  'github_pat_\\w{22,255}',
  'glpat-[\\w-]{20,64}',
  'xox[abeoprs]-[\\w-]{10,250}',
  'xapp-\\d-[\\w-]{10,250}',
  '[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}',
  'whsec_[A-Za-z0-9+/=]{24,100}',
  'hf_[A-Za-z0-9]{30,60}',
  'gsk_[A-Za-z0-9]{40,60}',
  'npm_[A-Za-z0-9]{36}',
  'pypi-[\\w-]{50,300}',
  'do[opr]_v1_[a-f0-9]{64}',
  'SG\\.[\\w-]{16,32}\\.[\\w-]{30,64}',
  'dapi[a-f0-9]{32}',
  'hv[sb]\\.[\\w-]{24,200}',
  'AC[a-f0-9]{32}|SK[a-f0-9]{32}',
];
const PREFIXED = new RegExp(`(?<![A-Za-z0-9_-])(?:${KEYS.join('|')})(?![A-Za-z0-9_-])`, 'g');
/** Keys without a beginning of their own, after the name of the setting that holds them. */
const NAMED =
  /(?<=(?:AccountKey|SharedAccessKey|aws_secret_access_key|AWS_SECRET_ACCESS_KEY|SecretAccessKey|client_secret|AZURE_CLIENT_SECRET)["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9+/~._-]{30,100}={0,2}/g;
const SIGNATURE = /(?<=[?&]sig=)[A-Za-z0-9%+/=]{40,120}/g;

/** Keys of cloud services, by their beginning or by the name of what they are assigned to. */
export const cloudKeys: Finder = (text) =>
  [PREFIXED, NAMED, SIGNATURE].flatMap((pattern) => matches(text, pattern)).sort((a, b) => a.start - b.start);
