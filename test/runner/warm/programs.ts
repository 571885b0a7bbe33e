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
    return { name, text: `${text.slice(0, at)}\n${handingOut(entry, text)}` };
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

/** A module as the bundle tells it: its number, and what it does when it is loaded. */
const MODULE = /^\t"?([^\s"]+)"?: \((?:async )?(?:function\b|\()[^\n]*\{$([\s\S]*?)^\t\}\),?$/gm;
const NEEDED = /__nccwpck_require__\((\d+)\)/g;
/** Part of a module that reads the environment once, when it is loaded or first used: what GitHub tells a step of its event, and where its summary goes. */
const READS_ENVIRONMENT = /GITHUB_EVENT_PATH|GITHUB_STEP_SUMMARY/;

/**
 * Modules stay loaded from one run to the next, with what the engine has learned of them. Loaded again are the program
 * itself, what reads the environment meanwhile, and whatever needs that. The one thing that our modules keep of a run,
 * the secrets that its output hides, is emptied; `test/house/kept-by-modules.test.ts` looks for others.
 */
function handingOut(entry: string, text: string): string {
  const again = JSON.stringify(loadedAgain(entry, text));
  return `export async function runAfresh() {
  for (const id of ${again}) delete __webpack_module_cache__[id];
  const kept = Object.values(__webpack_module_cache__).flatMap(({ exports }) => Object.values(exports ?? {}));
  for (const secrets of kept.filter((one) => one?.constructor?.name === 'Redactor')) {
    if (!Array.isArray(secrets.values)) throw new Error('the secrets of a run cannot be emptied');
    Object.assign(secrets, { values: [], pattern: null });
  }
  await __nccwpck_require__(${entry});
}
`;
}

function loadedAgain(entry: string, text: string): readonly string[] {
  const modules = [...text.matchAll(MODULE)].map(([, id = '', body = '']) => ({ id, body }));
  const needs = modules.map(({ id, body }) => ({
    id,
    needed: new Set([...body.matchAll(NEEDED)].map(([, of = '']) => of)),
  }));
  const again = new Set([
    entry,
    ...modules.flatMap(({ id, body }) => (READS_ENVIRONMENT.test(body) ? [id] : [])),
  ]);
  for (const id of again) for (const one of needs) if (id !== entry && one.needed.has(id)) again.add(one.id);
  // Without this no module would be loaded again, and a run would see what the one before it left.
  if (!modules.some(({ id }) => id === entry))
    throw new Error('the modules of a bundle are not told as they were');
  return [...again];
}
