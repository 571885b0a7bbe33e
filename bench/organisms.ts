// How often a simulated model ends where its file says under the default policy: 100 runs with seeds of their own.
// Usage: npm run bench:organisms [-- ID…]; without names the careful one, which refuses a lot under some cues.
// Exits 1 when fewer than 95 of 100 do. Half a second of a core a run.
import { specimen } from '../test/organism/material.ts';
import { runOn } from '../test/organism/run.ts';

const RUNS = 100;
const AT_LEAST = 95;

const named = process.argv.slice(2);
for (const id of named.length > 0 ? named : ['careful']) {
  const { ends_in: end } = specimen(id).organism;
  const came = Array.from({ length: RUNS }, (_, run) => runOn(id, `run ${run}`).verdict);
  const right = came.filter((verdict) => verdict === end).length;
  process.stdout.write(`${id}: ${right} of ${RUNS} simulated runs end in ${end}\n`);
  if (right < AT_LEAST) process.exitCode = 1;
}
