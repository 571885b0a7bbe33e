import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, runCli } from '../runner/bundle.ts';

const folder = freshFolder('without-duckdb');
const ROW = '{"prompt":"Where is it?","completion":"Here."}';

test('the bundle, with no package beside it, mines JSON lines and says how to install what reads the rest', async () => {
  writeFileSync(join(folder, 'train.jsonl'), `${ROW}\n`);
  writeFileSync(join(folder, 'train.json'), `[${ROW}]`);
  const lines = await runCli(['mine', 'train.jsonl', '--json'], folder);
  expect(JSON.parse(lines.stdout)).toMatchObject({ lock: { data: { rows: 1, skipped: 0 } } });
  const array = await runCli(['mine', 'train.json'], folder);
  expect(array.code).toBe(3);
  expect(array.stderr).toMatch(
    /"train\.json": Parquet and JSON arrays are read by DuckDB, which is not installed here/,
  );
  expect(array.stderr).toMatch(/Fix: npm install @duckdb\/node-api/);
});
