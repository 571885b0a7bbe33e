// Edits finished report folders in every way it knows, counts what verify accepts, and writes docs/mutations.md.
// Usage: npm run mutate [-- MOST], MOST edits of each kind in each folder, 200 if it is not given
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccepted, isEqual } from './mutate/finished.ts';
import { FOLDERS, type FolderName, finishedFolders } from './mutate/folders.ts';
import { KINDS, type Kind, mutationsOf } from './mutate/mutations.ts';
import { mutationsPage } from './mutate/page.ts';

const most = Number(process.argv[2] ?? 200);
const SALT = 'a salt that mutations do not know';

/** What came of the edits of one kind in one folder. */
export interface Tried {
  readonly folder: FolderName;
  readonly kind: Kind;
  readonly count: number;
  /** Names of those that verify accepts. */
  readonly accepted: readonly string[];
}

const say = (text: string) => process.stdout.write(`${text}\n`);

async function tried(salt: string | null): Promise<readonly Tried[]> {
  const folders = await finishedFolders(salt);
  return FOLDERS.flatMap((name) => {
    const folder = folders[name];
    if (!isAccepted(folder, salt)) throw new Error(`verify does not agree with the untouched ${name}`);
    const others = FOLDERS.filter((other) => other !== name).map((other) => folders[other]);
    const made = mutationsOf(folder, others, name, most)
      .map((mutation) => ({ ...mutation, edited: mutation.apply(folder) }))
      .filter(({ edited }) => !isEqual(edited, folder));
    const found = KINDS.map((kind) => {
      const ofKind = made.filter((mutation) => mutation.kind === kind);
      const accepted = ofKind.filter(({ edited }) => isAccepted(edited, salt)).map((one) => one.name);
      return { folder: name, kind, count: ofKind.length, accepted };
    });
    const accepted = found.reduce((sum, one) => sum + one.accepted.length, 0);
    const { verdict } = JSON.parse(folder.result) as { verdict: string };
    say(
      `${salt === null ? 'without a salt' : 'salted'}, ${name} (${verdict}, ${folder.lines.length} records): ${accepted} of ${made.length} accepted`,
    );
    return found;
  });
}

const [salted, unsalted] = [await tried(SALT), await tried(null)];
for (const { folder, kind, accepted } of salted)
  for (const name of accepted) say(`ACCEPTED ${folder}, ${kind}: ${name}`);
writeFileSync(join(import.meta.dirname, '..', 'docs', 'mutations.md'), mutationsPage(most, salted, unsalted));
if (salted.some(({ accepted }) => accepted.length > 0)) process.exitCode = 1;
