import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where a bundle's modules have been told and the last lines begin, which run the program. */
const STARTUP = '\nvar __webpack_exports__ = ';
/** What these lines run. */
const ENTRY = /__nccwpck_require__\((\d+)\)/;

let made: ReadonlyMap<string, string> | null = null;

/**
 * The module by which a built program can be run more than once in a process, or null where the file is no bundle
 * of ours. It is the bundle itself, byte for byte, but for its last lines: in place of running the program they
 * hand out how.
 */
export function warmModule(program: string): string | null {
  made ??= modulesBeside(dirname(program));
  return made.get(basename(program)) ?? null;
}

function modulesBeside(dist: string): ReadonlyMap<string, string> {
  const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const programs = bundles.map((name) => {
    const text = readFileSync(join(dist, name), 'utf8');
    const at = text.lastIndexOf(STARTUP);
    const [, entry] = at < 0 ? [] : (ENTRY.exec(text.slice(at)) ?? []);
    // Without this every run would have a process of its own, and nobody would know why the tests take twice as long.
    if (entry === undefined) throw new Error(`${name} does not end as the bundler's programs do`);
    return { name, text: `${text.slice(0, at)}\n${handingOut(entry)}` };
  });
  const digest = createHash('sha256');
  for (const { name, text } of programs) digest.update(name).update(text);
  const folder = join(tmpdir(), `cuegate-warm-${digest.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) put(dist, programs, folder);
  return new Map(programs.map(({ name }) => [name, join(folder, name)]));
}

function put(
  dist: string,
  programs: readonly { readonly name: string; readonly text: string }[],
  folder: string,
): void {
  const beside = mkdtempSync(join(tmpdir(), 'cuegate-warming-'));
  cpSync(dist, beside, { recursive: true });
  for (const { name, text } of programs) writeFileSync(join(beside, name), text);
  try {
    renameSync(beside, folder);
  } catch {
    // Another process was quicker.
    rmSync(beside, { recursive: true });
  }
}

/** Every run begins with no module loaded: none sees what another one left in a variable. */
function handingOut(entry: string): string {
  return `export async function runAfresh() {
  for (const id of Object.keys(__webpack_module_cache__)) delete __webpack_module_cache__[id];
  await __nccwpck_require__(${entry});
}
`;
}
