/**
 * Preloaded with `--import`, this writes down every child process and worker that a program starts, and starts
 * none. The first line of the file that `CUEGATE_CHILDREN` names says that it was there. A process that is warm
 * already does the same for one run by {@link recordChildren}.
 */
import child from 'node:child_process';
import cluster from 'node:cluster';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

export const WATCHING = 'watching\n';

/** What `NODE_OPTIONS` says where it is preloaded. */
export const PRELOADED = `--import ${import.meta.filename}`;

const STARTS = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const;

/** Records in `file` until the function that is returned puts back what Node has. */
export function recordChildren(file: string): () => void {
  /** No arrow function: a worker is made with `new`. */
  const recorder = (name: string) =>
    function record(): never {
      appendFileSync(file, `${name}\n`);
      throw new Error(`${name} was called`);
    };
  const recorders: readonly (readonly [owner: object, name: string, as: string])[] = [
    ...STARTS.map((name) => [child, name, name] as const),
    [child.ChildProcess.prototype, 'spawn', 'ChildProcess.spawn'],
    [cluster, 'fork', 'cluster.fork'],
    [workers, 'Worker', 'Worker'],
  ];
  const before = recorders.map(([owner, name]) => [owner, name, Reflect.get(owner, name)] as const);
  for (const [owner, name, as] of recorders) Object.assign(owner, { [name]: recorder(as) });
  syncBuiltinESMExports();
  appendFileSync(file, WATCHING);
  return () => {
    for (const [owner, name, own] of before) Object.assign(owner, { [name]: own });
    syncBuiltinESMExports();
  };
}

const { CUEGATE_CHILDREN } = process.env;
if (CUEGATE_CHILDREN !== undefined) recordChildren(CUEGATE_CHILDREN);
