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
import { basename, dirname, join, relative } from 'node:path';

/** Where a bundle's modules have been told and the last lines begin, which run the program. */
const STARTUP = '\nvar __webpack_exports__ = ';
/** What these lines run. */
const ENTRY = /__nccwpck_require__\((\d+)\)/;

let made: { readonly dist: string; readonly modules: ReadonlyMap<string, string> } | null = null;

/**
 * The module by which a built program can be run more than once in a process, or null where the file is no bundle
 * of ours, or lies in another folder than the first one that was asked for. It is the bundle itself, byte for byte, but
 * for its last lines: in place of running the program they hand out how.
 */
export function warmModule(program: string): string | null {
  const dist = dirname(program);
  made ??= { dist, modules: modulesBeside(dist) };
  return made.dist === dist ? (made.modules.get(basename(program)) ?? null) : null;
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
  // Parts and data lie beside them.
  for (const path of filesBelow(dist).filter((one) => !bundles.includes(one)))
    digest.update(path).update(readFileSync(join(dist, path)));
  const folder = join(tmpdir(), `cuegate-warm-${digest.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) put(dist, programs, folder);
  return new Map(programs.map(({ name }) => [name, join(folder, name)]));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .sort();
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

/**
 * Parts of modules that read the environment once, when they are loaded or first used: what GitHub tells a step of its
 * event, where its API is, and where its summary goes.
 */
const READS_ENVIRONMENT = /GITHUB_EVENT_PATH|GITHUB_API_URL|GITHUB_STEP_SUMMARY/;
/** The module that keeps what the output of a run hides. */
const KEEPS_SECRETS = /\bclass Redactor\b/;

/**
 * Modules stay loaded from one run to the next, with what the engine has learned of them. Loaded again are the program
 * itself, what reads the environment meanwhile, and whatever needs that, as it was seen when they were loaded. What our
 * modules keep of a run, the secrets that its output hides, is emptied; `test/house/kept-by-modules.test.ts` looks for
 * more. Whoever must see every module load unloads them before a run, and behind it.
 */
function handingOut(entry: string): string {
  return `const neededBy = new Map();
const readsEnvironment = new Set();
const keepsSecrets = new Set();
function noted(id, load) {
  const text = load.toString();
  if (${READS_ENVIRONMENT}.test(text)) readsEnvironment.add(id);
  if (${KEEPS_SECRETS}.test(text)) keepsSecrets.add(id);
  return function (module, exports, required) {
    const noting = (other) => {
      neededBy.set(String(other), (neededBy.get(String(other)) ?? new Set()).add(id));
      return required(other);
    };
    return load.call(this, module, exports, Object.assign(noting, required));
  };
}
for (const [id, load] of Object.entries(__webpack_modules__)) __webpack_modules__[id] = noted(id, load);
// The modules of a part come when something needs it.
__nccwpck_require__.m = new Proxy(__webpack_modules__, {
  set: (modules, id, load) => Reflect.set(modules, id, noted(id, load)),
});
function loadedAgain() {
  const again = new Set([${JSON.stringify(entry)}, ...readsEnvironment]);
  for (const id of again) for (const one of neededBy.get(id) ?? []) again.add(one);
  return again;
}
function emptySecrets() {
  const kept = [...keepsSecrets].flatMap((id) => Object.values(__webpack_module_cache__[id]?.exports ?? {}));
  const [secrets, ...others] = kept.filter((one) => one?.constructor?.name === 'Redactor');
  if (!Array.isArray(secrets?.values) || others.length > 0) throw new Error('the secrets of a run cannot be emptied');
  Object.assign(secrets, { values: [], pattern: null });
}
export async function runAfresh() {
  for (const id of loadedAgain()) delete __webpack_module_cache__[id];
  if (Object.keys(__webpack_module_cache__).length > 0) emptySecrets();
  await __nccwpck_require__(${entry});
}
export function unload() {
  for (const id of Object.keys(__webpack_module_cache__)) delete __webpack_module_cache__[id];
}
`;
}
