// GitHub's releases and tags as far as release.yml uses them, in the file $STATE. Run as `gh`, with its words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What GitHub keeps; a release has no bytes but its files'. */
export interface State {
  readonly tags: Record<string, string>;
  readonly releases: Record<string, { draft: boolean; target: string; files: Record<string, string> }>;
  latest: string;
}

const path = process.env.STATE ?? '';
const state = JSON.parse(readFileSync(path, 'utf8')) as State;
const words = process.argv.slice(2);
const say = (text: string) => process.stdout.write(text === '' ? '' : `${text}\n`);
const after = (word: string): string => words[words.indexOf(word) + 1] ?? '';
const field = (name: string): string =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

class Refused extends Error {}

function release([what, tag = '', ...rest]: readonly string[]): void {
  const found = state.releases[tag];
  if (what === 'create') {
    if (found !== undefined) throw new Refused('HTTP 422: already_exists');
    const files = rest.filter((word) => word.startsWith('release/'));
    state.releases[tag] = {
      draft: true,
      target: after('--target'),
      files: Object.fromEntries(files.map((file) => [basename(file), readFileSync(file, 'utf8')])),
    };
    return;
  }
  // A token that may only read sees no draft.
  if (found === undefined || (found.draft && process.env.READS_ONLY === '1'))
    throw new Refused('release not found');
  if (what === 'view') say(rest.includes('isDraft') ? `${found.draft}` : `${found.draft} ${found.target}`);
  else if (what === 'delete') delete state.releases[tag];
  else if (what === 'download') {
    mkdirSync(after('--dir'));
    for (const [name, text] of Object.entries(found.files)) writeFileSync(join(after('--dir'), name), text);
  } else if (what === 'edit') {
    found.draft = false;
    // The target counts for nothing where the tag is there.
    state.tags[tag] ??= found.target;
    state.latest = tag;
  } else throw new Refused(`gh release ${what}: not known`);
}

function api(): void {
  const url = words.find((word) => word.startsWith('repos/')) ?? '';
  const last = url.split('/').at(-1) ?? '';
  if (url.includes('/git/matching-refs/tags/')) say(state.tags[last] ?? '');
  else if (url.endsWith('/releases/latest')) say(state.latest);
  else if (process.env.NO_MOVING === '1') throw new Refused('HTTP 502');
  else if (after('--method') === 'PATCH') {
    if (state.tags[last] === undefined) throw new Refused('HTTP 422: Reference does not exist');
    state.tags[last] = field('sha');
  } else state.tags[field('ref').replace('refs/tags/', '')] = field('sha');
}

try {
  if (words[0] === 'release') release(words.slice(1));
  else api();
  writeFileSync(path, JSON.stringify(state));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
