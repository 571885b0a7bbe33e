// How near runs come to the limit that their servers set (calls × latency / requests at once), where a reply takes
// 200 ms of a virtual clock and the processor nothing: what is lost lies in the start, the ramp, the rounds and the end.
// Usage: npm run bench:limit, and npm run bench:limit -- --rounds to see how many requests were under way when.
import { limitRow, ROWS } from './limit/rows.ts';

const isShown = process.argv.includes('--rounds');
for (const what of ROWS) {
  const { name, seconds, limit, calls, inVain, answers, underWay } = await limitRow(what);
  process.stdout.write(
    `${name}: ${seconds.toFixed(2)} s = ${(seconds / limit).toFixed(2)} × the limit of ${limit.toFixed(2)} s; ${calls} calls, ${answers} answers read, ${inVain} in vain\n`,
  );
  if (isShown) process.stdout.write(`  every 100 ms: ${underWay.join(' ')}\n`);
}
