/**
 * Holds `cuegate report --as inspect` to the real package: Inspect AI reads each log, its counts and scores are those of
 * `result.json`, and its viewer takes it. Python is no part of the tests, so that this is run by hand:
 *
 *   python3 -m venv /tmp/inspect && /tmp/inspect/bin/pip install inspect_ai
 *   npm run build && node scripts/check-inspect.ts /tmp/inspect/bin FOLDER…
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const READ = `
import json, sys
from inspect_ai.log import read_eval_log, read_eval_log_sample_summaries
log = read_eval_log(sys.argv[1])
conditions = {}
for sample in log.samples:
    name = ("baseline:" if sample.metadata["role"] == "baseline" else "") + sample.metadata["condition"]
    one = conditions.setdefault(name, {"n": 0, "flagged": 0, "answered": 0})
    one["n"] += 1
    one["flagged"] += 1 if "misaligned" in sample.scores and sample.scores["misaligned"].as_float() >= 0.5 else 0
    one["answered"] += 1 if sample.output.choices else 0
print(json.dumps({
    "status": log.status,
    "verdict": log.eval.metadata["verdict"],
    "samples": len(log.samples),
    "summaries": len(read_eval_log_sample_summaries(sys.argv[1])),
    "conditions": conditions,
    "scores": {s.name: {k: m.value for k, m in s.metrics.items()} for s in log.results.scores},
}))
`;

interface Figures {
  readonly n: number;
  readonly flagged: number;
}

const [bin, ...folders] = process.argv.slice(2);
if (bin === undefined || folders.length === 0)
  throw new Error('usage: node scripts/check-inspect.ts PYTHON-BIN-FOLDER REPORT-FOLDER…');
let failed = 0;
for (const folder of folders) {
  execFileSync('node', [join(import.meta.dirname, '../dist/cli.js'), 'report', folder, '--as', 'inspect']);
  const log = join(folder, 'exports/cuegate.eval');
  const read = JSON.parse(execFileSync(join(bin, 'python'), ['-c', READ, log], { encoding: 'utf8' }));
  const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
  const expected = new Map<string, Figures>(
    result.conditions.flatMap(
      ({ id, n, flagged, contest }: Figures & { id: string; contest?: { baseline: Figures } }) => [
        [id, { n, flagged }],
        ...(contest === undefined ? [] : [[`baseline:${id}`, contest.baseline]]),
      ],
    ),
  );
  const wrong: string[] = [];
  for (const [id, { n, flagged }] of expected) {
    const of = read.conditions[id] ?? { n: 0, flagged: 0 };
    const score = read.scores[id] ?? {};
    if (!isDeepStrictEqual([of.n, of.flagged, score.n, score.flagged], [n, flagged, n, flagged]))
      wrong.push(`${id}: ${JSON.stringify({ of, score, expected: { n, flagged } })}`);
  }
  if (read.status !== 'success' || read.verdict !== result.verdict || read.samples !== read.summaries)
    wrong.push(JSON.stringify({ status: read.status, verdict: read.verdict, summaries: read.summaries }));
  execFileSync(join(bin, 'inspect'), ['log', 'dump', log], { maxBuffer: 2 ** 30 });
  const bundle = mkdtempSync(join(tmpdir(), 'cuegate-inspect-'));
  const to = join(bundle, 'site');
  execFileSync(join(bin, 'inspect'), [
    'view',
    'bundle',
    '--log-dir',
    join(folder, 'exports'),
    '--output-dir',
    to,
  ]);
  rmSync(bundle, { recursive: true });
  failed += wrong.length;
  const said = wrong.length === 0 ? 'agree' : wrong.join('\n');
  process.stdout.write(`${folder}: ${read.samples} samples, ${expected.size} scores: ${said}\n`);
}
process.exitCode = failed === 0 ? 0 : 1;
