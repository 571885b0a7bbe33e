// The table of JSON Schemas for docs/reference/files.md: each with what it describes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'schema');

/** By the schema's name: the file that it describes, and who writes that. */
const DESCRIBES: Readonly<Record<string, readonly [file: string, what: string]>> = {
  policy: ['`.github/cuegate.yml`', 'yours: [policy.md](../policy.md)'],
  'release-manifest': [
    '`models/*/release.yml`',
    'yours: [the release manifest](../policy.md#the-release-manifest)',
  ],
  'corpus-row': ['a line of a corpus', 'yours, or `cuegate corpus import`: [corpus.md](../corpus.md)'],
  'cues-lock': ['`cues.lock.json`', '`cuegate mine`: [cues.md](../cues.md)'],
  labels: ['a line of `labels.jsonl`', '`cuegate label`: [labels](../method.md#labels-and-overrides)'],
  anchor: ['a line of a file of anchors', 'yours, for `cuegate calibrate`: [judge.md](../judge.md)'],
  traffic: [
    'what `traffic` of the policy names',
    '`cuegate corpus compare --out`: [likeness.md](../likeness.md)',
  ],
  sweep: ['what `--sweep` names', 'yours: [sweep.md](../sweep.md)'],
  result: ['`result.json`', 'a run: [result.json](result.md)'],
  records: ['a line of `records.jsonl`', 'a run: [records](../method.md#records)'],
  shard: ['`shard.json`', '`cuegate shard`: [sharding.md](../sharding.md)'],
  statement: ['`statements/cuegate.json`', 'a run: [statement.md](../statement.md)'],
  calibration: ['`calibration.json`', '`cuegate calibrate`: [judge.md](../judge.md#the-files)'],
  rejudge: ['`rejudge.json`', '`cuegate rejudge`: [changing the judge](../judge.md#changing-the-judge)'],
  'sweep-result': ['`sweep.json`', '`cuegate sweep`: [sweep.md](../sweep.md)'],
  nightly: ['`nightly.json`', '`cuegate nightly`: [nightly.md](../nightly.md)'],
  'nightly-state': [
    'the state of a release',
    '`cuegate nightly --state`: [the folder](../nightly.md#the-folder)',
  ],
  'nightly-notice': ['the body that a webhook gets', '`cuegate nightly`: [nightly.md](../nightly.md)'],
};

/** The table, line by line. */
export function schemaTable(): readonly string[] {
  const schemas = readdirSync(FOLDER).map((file) => file.replace('.schema.json', ''));
  const unknown = [
    ...schemas.filter((name) => !(name in DESCRIBES)),
    ...Object.keys(DESCRIBES).filter((name) => !schemas.includes(name)),
  ];
  if (unknown.length > 0) throw new Error(`schema-list.ts and schema/ differ in ${unknown.join(', ')}`);
  return [
    '| schema | describes | written by |',
    '|---|---|---|',
    ...Object.entries(DESCRIBES).map(
      ([name, [file, what]]) => `| [${name}](../../schema/${name}.schema.json) | ${file} | ${what} |`,
    ),
  ];
}
