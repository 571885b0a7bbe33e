// Tries to take each of many report folders at a moment of its own, as one of several processes at once, and
// prints for each `took`, or the code of the typed error. Says `ready`, and is told the first moment on its input;
// ends when that does, and gives nothing back.
import { createInterface } from 'node:readline';
import { lockFolder } from '../../src/adapters/files/lock.ts';
import { CuegateError } from '../../src/errors.ts';

const SPINNING_MS = 3;
const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));
const [everyMs = '', ...folders] = process.argv.slice(2);
createInterface({ input: process.stdin }).once('line', (start) => {
  for (const [index, folder] of folders.entries()) {
    const at = Number(start) + index * Number(everyMs);
    // Spinning at the end, so that all of them wake within microseconds.
    Atomics.wait(nobodyWakes, 0, 0, Math.max(0, at - Date.now() - SPINNING_MS));
    while (Date.now() < at);
    try {
      lockFolder(folder);
      process.stdout.write('took\n');
    } catch (error) {
      process.stdout.write(`${error instanceof CuegateError ? error.code : String(error)}\n`);
    }
  }
});
process.stdout.write('ready\n');
