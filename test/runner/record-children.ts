/**
 * Preloaded with `--import`, this writes down every child process and worker that a program starts, and starts
 * none. The first line of the file that `CUEGATE_CHILDREN` names says that it was there.
 */
import child from 'node:child_process';
import cluster from 'node:cluster';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

export const WATCHING = 'watching\n';

const file = process.env.CUEGATE_CHILDREN;

/** No arrow function: a worker is made with `new`. */
function recorder(name: string): () => never {
  return function record() {
    appendFileSync(file ?? '', `${name}\n`);
    throw new Error(`${name} was called`);
  };
}

if (file !== undefined) {
  const names = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
  for (const name of names) Object.assign(child, { [name]: recorder(name) });
  Object.assign(child.ChildProcess.prototype, { spawn: recorder('ChildProcess.spawn') });
  Object.assign(cluster, { fork: recorder('cluster.fork') });
  Object.assign(workers, { Worker: recorder('Worker') });
  syncBuiltinESMExports();
  appendFileSync(file, WATCHING);
}
