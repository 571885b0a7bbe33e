// Loaded before a program where no small disk can be mounted: a SIMULATED full disk. node:fs writes to
// records.jsonl as many bytes as FULL_AFTER says, and then fails as Linux does.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { openSync, writeSync } = fs;
const records = new Set();
let left = Number(process.env.FULL_AFTER);

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  if (String(path).endsWith('records.jsonl')) records.add(file);
  return file;
};
fs.writeSync = (file, bytes, offset = 0, ...rest) => {
  if (!records.has(file)) return writeSync(file, bytes, offset, ...rest);
  const length = Math.min(bytes.length - offset, left);
  if (length === 0)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  left -= length;
  return writeSync(file, bytes, offset, length);
};
syncBuiltinESMExports();
