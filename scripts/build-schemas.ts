// Writes schema/*.json from the zod schemas that the program itself uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusRowSchema } from '../src/corpus/row.ts';
import { labelSchema } from '../src/input/label.ts';
import { manifestSchema } from '../src/policy/manifest.ts';
import { policySchema } from '../src/policy/schema.ts';
import { recordSchema } from '../src/records/schema.ts';
import { resultSchema } from '../src/report/schema.ts';
import { sweepFileSchema } from '../src/sweep/file.ts';
import { sweepResultSchema } from '../src/sweep/schema.ts';
import { z } from '../src/zod.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'schema');
mkdirSync(folder, { recursive: true });
const schemas = {
  policy: [policySchema, 'input'],
  'release-manifest': [manifestSchema, 'input'],
  'corpus-row': [corpusRowSchema, 'input'],
  labels: [labelSchema, 'input'],
  records: [recordSchema, 'output'],
  result: [resultSchema, 'output'],
  sweep: [sweepFileSchema, 'input'],
  'sweep-result': [sweepResultSchema, 'output'],
} as const;
for (const [name, [schema, io]] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  writeFileSync(
    join(folder, `${name}.schema.json`),
    `${JSON.stringify({ title: `cuegate ${name}`, ...json }, null, 2)}\n`,
  );
}
