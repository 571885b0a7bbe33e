// Measures `cuegate corpus import` on made logs: seconds, processor time and peak memory.
// Usage: node bench/import.ts [megabytes…], 100 and 1000 by default; --publish writes docs/figures/import.json
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../scripts/figures/figures.ts';
import { Dice } from './redactor/planted.ts';

const ROOT = join(import.meta.dirname, '..');
const MB = 1_000_000;
const WORDS =
  'account invoice parcel refund contract meter tariff password address delivery order payment customer reminder balance update cancel change explain charge credit monthly annual service support question answer product warranty return exchange label courier customs voucher discount renewal upgrade'.split(
    ' ',
  );
const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);

/** Logged calls in LiteLLM's form, about a kilobyte each; one in ten repeats an earlier one, one in five holds an address. */
async function makeLog(path: string, bytes: number): Promise<number> {
  const dice = new Dice(7);
  const file = createWriteStream(path);
  const said = (count: number) => Array.from({ length: count }, () => dice.pick(WORDS)).join(' ');
  let [written, rows, last] = [0, 0, ''];
  while (written < bytes) {
    const data = dice.below(5) === 0 ? ` Write to ${dice.text(8, 'abcdefgh')}@example.com.` : '';
    const asked = `Ticket ${rows}: ${said(40 + dice.below(60))}?${data}`;
    const fresh = JSON.stringify({
      id: `c${rows}`,
      call_type: 'acompletion',
      model: 'support-bot-7',
      model_group: dice.pick(['billing', 'shipping', 'accounts']),
      messages: [
        { role: 'system', content: 'You answer for a shop.' },
        { role: 'user', content: asked },
      ],
      response: { choices: [{ message: { role: 'assistant', content: said(60) } }] },
    });
    const line = dice.below(10) === 0 && last !== '' ? last : fresh;
    last = fresh;
    written += line.length + 1;
    rows += 1;
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return rows;
}

const figures: ({ readonly megabytes: number } & Readonly<Record<string, number | undefined>>)[] = [];
for (const megabytes of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-import-'));
  try {
    const log = join(folder, 'log.jsonl');
    const rows = await makeLog(log, megabytes * MB);
    const started = performance.now();
    const words = [
      'corpus',
      'import',
      log,
      '--domain',
      'support',
      '--strata',
      'model_group',
      '--sample',
      '2000',
      '--json',
    ];
    const ran = spawnSync(
      process.execPath,
      [
        '--import',
        join(ROOT, 'bench', 'processor-time.mjs'),
        '--import',
        join(ROOT, 'test', 'runner', 'peak-memory.mjs'),
        join(ROOT, 'src', 'cli.ts'),
        ...words,
        '--out',
        join(folder, 'out.jsonl'),
      ],
      {
        encoding: 'utf8',
        maxBuffer: 64 * MB,
        env: { ...process.env, PEAK_FILE: join(folder, 'peak'), CPU_FILE: join(folder, 'cpu') },
      },
    );
    const seconds = (performance.now() - started) / 1000;
    if (ran.status !== 0) throw new Error(`${ran.stderr}${ran.stdout}`.slice(-2000));
    const busy = Number(readFileSync(join(folder, 'cpu'), 'utf8')) / 1e6;
    const { written, duplicates, near_duplicates, beyond } = JSON.parse(ran.stdout) as Record<string, number>;
    const peak = Math.round(Number(readFileSync(join(folder, 'peak'), 'utf8')) / MB);
    figures.push({
      megabytes,
      rows,
      seconds: Math.round(seconds),
      cpu_seconds: Math.round(busy),
      mb_per_cpu_second: Number((megabytes / busy).toFixed(1)),
      peak_mb: peak,
      written,
      duplicates,
      near_duplicates,
      beyond,
    });
    process.stdout.write(`${JSON.stringify(figures.at(-1))}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (process.argv.includes('--publish'))
  publish(
    'import',
    `node bench/import.ts ${figures.map(({ megabytes }) => megabytes).join(' ')} --publish`,
    '7',
    {
      cores: cpus().length,
      load: loadavg()[0] ?? 0,
      logs: figures,
    },
  );
