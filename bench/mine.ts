// Speed and peak resident memory of the built `cuegate mine` on generated data of 100 MB and 1 GB, as JSON lines and
// compressed. Usage: npm run bench:mine [-- MB…]
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { publish } from '../scripts/figures/figures.ts';
import { writeData } from './mine/data.ts';

const ROOT = join(import.meta.dirname, '..');
const MB = 1_000_000;
const SIZES = [100, 1_000];
/** Of this many megabytes a compressed copy is mined, too. */
const COMPRESSED = 100;
/** What mining may take at most, as the project promises. */
const LIMIT_BYTES = 500 * MB;

const asked = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'cuegate-bench-mine-'));
const measured = [];
try {
  for (const size of asked.length > 0 ? asked : SIZES) {
    const file = join(folder, `${size}.jsonl`);
    const rows = writeData(file, size * MB);
    const files = [file];
    if (size === COMPRESSED) {
      await pipeline(createReadStream(file), createGzip({ level: 1 }), createWriteStream(`${file}.gz`));
      files.push(`${file}.gz`);
    }
    for (const path of files) measured.push({ rows, ...run(path, statSync(file).size) });
    for (const path of files) rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (asked.length === 0)
  publish('mine', 'npm run bench:mine', null, {
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    load: Math.round((loadavg()[2] ?? 0) * 100) / 100,
    limit_bytes: LIMIT_BYTES,
    measured,
  });
for (const { bytes, peak_bytes: peak } of measured)
  if (peak > LIMIT_BYTES) throw new Error(`mining ${bytes} bytes took ${peak} bytes of memory`);

function run(path: string, bytes: number) {
  const [peakFile, cpuFile] = [join(folder, 'peak'), join(folder, 'cpu')];
  const began = performance.now();
  const peak = join(ROOT, 'test', 'runner', 'peak-memory.mjs');
  const processor = join(ROOT, 'bench', 'processor-time.mjs');
  const ended = spawnSync(
    process.execPath,
    ['--import', peak, '--import', processor, join(ROOT, 'dist', 'cli.js'), 'mine', path, '--json'],
    {
      env: { PATH: process.env.PATH ?? '', PEAK_FILE: peakFile, CPU_FILE: cpuFile },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const seconds = (performance.now() - began) / 1000;
  if (ended.status !== 0) throw new Error(`mine ended with ${ended.status}: ${ended.stdout}${ended.stderr}`);
  const found = JSON.parse(ended.stdout) as { lock: { cues: readonly { mined: { feature: string } }[] } };
  const peakBytes = Number(readFileSync(peakFile, 'utf8'));
  const busy = Number(readFileSync(cpuFile, 'utf8')) / 1e6;
  const compressed = path.endsWith('.gz');
  process.stdout.write(
    `mine, ${(bytes / MB).toFixed(0)} MB${compressed ? ' as .gz' : ''}: ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of processor time), ${(bytes / MB / seconds).toFixed(1)} MB/s, peak ${(peakBytes / MB).toFixed(0)} MB; first cue: ${found.lock.cues[0]?.mined.feature}\n`,
  );
  return {
    bytes,
    compressed,
    seconds: Math.round(seconds * 10) / 10,
    cpu_seconds: Math.round(busy * 10) / 10,
    peak_bytes: peakBytes,
  };
}
