// Tries to take each of many report folders at a moment of its own, as one of several processes at once, and
// prints for each `took`, or the code of the typed error. Ends when its input does, and gives nothing back.
import { lockFolder } from '../../src/adapters/files/lock.ts';
import { CuegateError } from '../../src/errors.ts';

const [start = '', everyMs = '', ...folders] = process.argv.slice(2);
for (const [index, folder] of folders.entries()) {
  const at = Number(start) + index * Number(everyMs);
  // Spinning, so that all of them wake within microseconds.
  while (Date.now() < at);
  try {
    lockFolder(folder);
    process.stdout.write('took\n');
  } catch (error) {
    process.stdout.write(`${error instanceof CuegateError ? error.code : String(error)}\n`);
  }
}
process.stdin.resume();
