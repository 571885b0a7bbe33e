// Writes schema/*.json, and the type of a result, from the zod schemas that the program itself uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorRowSchema } from '../src/anchors/anchor.ts';
import { calibrationSchema } from '../src/calibration/schema.ts';
import { corpusRowSchema } from '../src/corpus/row.ts';
import { trafficSchema } from '../src/cues/traffic.ts';
import { cueLockSchema } from '../src/input/cue-lock-schema.ts';
import { labelSchema } from '../src/input/label.ts';
import { nightlySchema } from '../src/nightly/document.ts';
import { stateSchema } from '../src/nightly/state-schema.ts';
import { nightlyNoticeSchema } from '../src/nightly/webhook.ts';
import { manifestSchema } from '../src/policy/manifest.ts';
import { policySchema } from '../src/policy/schema.ts';
import { recordSchema } from '../src/records/schema.ts';
import { rejudgeSchema } from '../src/rejudge/schema.ts';
import { resultSchema } from '../src/report/schema.ts';
import { shardManifestSchema } from '../src/shard/manifest.ts';
import { statementSchema } from '../src/statement/schema.ts';
import { sweepFileSchema } from '../src/sweep/file.ts';
import { sweepResultSchema } from '../src/sweep/schema.ts';
import { z } from '../src/zod.ts';
import { resultTypeFile } from './result-type.ts';

const given = process.argv[2];
const folder = given ?? join(import.meta.dirname, '..', 'schema');
mkdirSync(folder, { recursive: true });
const schemas = {
  policy: [policySchema, 'input'],
  'release-manifest': [manifestSchema, 'input'],
  'corpus-row': [corpusRowSchema, 'input'],
  'cues-lock': [cueLockSchema, 'input'],
  labels: [labelSchema, 'input'],
  anchor: [anchorRowSchema, 'input'],
  calibration: [calibrationSchema, 'output'],
  nightly: [nightlySchema, 'output'],
  'nightly-notice': [nightlyNoticeSchema, 'output'],
  'nightly-state': [stateSchema, 'output'],
  records: [recordSchema, 'output'],
  rejudge: [rejudgeSchema, 'output'],
  result: [resultSchema, 'output'],
  shard: [shardManifestSchema, 'output'],
  statement: [statementSchema, 'output'],
  sweep: [sweepFileSchema, 'input'],
  'sweep-result': [sweepResultSchema, 'output'],
  traffic: [trafficSchema, 'input'],
} as const;
for (const [name, [schema, io]] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  writeFileSync(
    join(folder, `${name}.schema.json`),
    `${JSON.stringify({ title: `cuegate ${name}`, ...json }, null, 2)}\n`,
  );
}
const type = resultTypeFile(z.toJSONSchema(resultSchema, { io: 'output', unrepresentable: 'any' }) as object);
const source = join(import.meta.dirname, '..', 'src', 'api', 'result-type.ts');
writeFileSync(given === undefined ? source : join(folder, 'result-type.ts'), type);
