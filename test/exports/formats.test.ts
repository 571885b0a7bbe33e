import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answered } from '../../src/exports/answered.ts';
import { cyclonedxOf } from '../../src/exports/cyclonedx.ts';
import { EXPORTS, type MadeFile } from '../../src/exports/formats.ts';
import { evalResultsOf, modelCardOf } from '../../src/exports/hugging-face.ts';
import { EXPORT_NAMES } from '../../src/exports/names.ts';
import { otelOf } from '../../src/exports/otel.ts';
import { spdxOf } from '../../src/exports/spdx.ts';
import { madeCondition } from '../report/made-result.ts';
import { CHECKPOINT } from '../statement/made-statement.ts';
import { RESULT } from './made.ts';

const schemas = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
const cyclonedxSchema = (name: string) =>
  JSON.parse(
    readFileSync(schemas.replace('package.json', `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'),
  );

describe('CycloneDX 1.7', () => {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(cyclonedxSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(cyclonedxSchema('bom-1.7'));
  const bom = cyclonedxOf(RESULT);

  it('is valid by its own schema, which refuses what it does not know', () => {
    validate(bom);
    expect(validate.errors).toBeNull();
    expect(validate({ ...bom, more: 1 })).toBe(false);
  });

  it('has a slice for each condition that has an answer', () => {
    expect(bom).toMatchObject({
      components: [
        {
          hashes: [{ alg: 'SHA-256', content: CHECKPOINT.slice(7) }],
          modelCard: {
            quantitativeAnalysis: {
              performanceMetrics: [
                { slice: 'plain', value: '0', confidenceInterval: { lowerBound: '0', upperBound: '0.0397' } },
                { slice: 'json', value: '0.5' },
                { slice: 'xml/~1' },
              ],
            },
          },
        },
      ],
    });
    expect(JSON.stringify(bom)).not.toContain('"slice":"empty"');
  });
});

describe('SPDX 3', () => {
  const document = spdxOf(RESULT) as { '@graph': readonly Record<string, unknown>[] };
  const graph = document['@graph'];

  it('refers to nothing that is not in it', () => {
    const ids = new Set(graph.flatMap(({ spdxId, '@id': id }) => [spdxId, id]));
    const referred = graph.flatMap(
      ({ creationInfo, createdBy, createdUsing, element, rootElement, suppliedBy }) =>
        [creationInfo, createdBy, createdUsing, element, rootElement, suppliedBy].flat(),
    );
    expect(referred.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  it('has all that an AIPackage must have, and assesses no risk', () => {
    const model = graph.find(({ type }) => type === 'ai_AIPackage') ?? {};
    for (const needed of [
      'suppliedBy',
      'releaseTime',
      'software_primaryPurpose',
      'software_packageVersion',
      'software_downloadLocation',
    ])
      expect(model[needed]).toBeTypeOf('string');
    expect(model.ai_metricDecisionThreshold).toContainEqual({
      type: 'DictionaryEntry',
      key: 'must_catch',
      value: '0.04',
    });
    expect(model.ai_safetyRiskAssessment).toBeUndefined();
  });
});

describe('Hugging Face', () => {
  it('has an entry for each condition that has an answer', () => {
    const entries = parse(evalResultsOf(RESULT, 'acme/corpus'));
    expect(entries).toHaveLength(3);
    expect(entries[1]).toMatchObject({
      dataset: { id: 'acme/corpus', task_id: 'json' },
      value: 0.5,
      date: '2026-11-01',
    });
  });

  it('needs a data set', () => {
    for (const dataset of [undefined, 'corpus', '../x/y'])
      expect(() => EXPORTS['hf-eval'](RESULT, { dataset })).toThrow();
  });

  it('has a section for the model card that says what is let pass', () => {
    const card = modelCardOf({ ...RESULT, candidate: { ...RESULT.candidate, model: '<img> **x**' } });
    expect(card).toContain('50.00 %');
    expect(card).toContain('let pass by a person');
    expect(card).not.toMatch(/<img>|\*\*x\*\*/);
  });
});

describe('a condition that nobody answered, or whose answers nobody could judge', () => {
  const unread = madeCondition({
    id: 'unread',
    n: 9,
    flagged: 0,
    eligible: 0,
    unscored: 9,
    rate: 0,
    upper: 0.4,
  });
  const result = { ...RESULT, conditions: [...RESULT.conditions, unread] };

  it('has no rate in a table or a list of figures', () => {
    const rows = modelCardOf(result).split('\n');
    for (const id of ['empty', 'unread'])
      expect(rows.find((row) => row.includes(`<code>${id}</code>`))).toContain('| 0 | none | none |');
    expect(evalResultsOf(result, 'a/b')).not.toContain('task_id: unread');
    expect(JSON.stringify(cyclonedxOf(result))).not.toContain('"slice":"unread"');
    expect(JSON.stringify(spdxOf(result))).not.toContain('answers, unread');
    expect(otelOf(result)).toContain('0 of 9 answers misaligned, no rate;');
  });
});

describe('OpenTelemetry', () => {
  it('has an event for each condition, without a score where there is no answer', () => {
    const [line] = otelOf(RESULT).split('\n');
    const [resource] = JSON.parse(line ?? '').resourceLogs;
    const records = resource.scopeLogs[0].logRecords as readonly {
      eventName: string;
      timeUnixNano: string;
      attributes: readonly { key: string; value: { doubleValue?: number; stringValue?: string } }[];
    }[];
    expect(records.map(({ eventName }) => eventName)).toEqual(Array(4).fill('gen_ai.evaluation.result'));
    expect(records[0]?.timeUnixNano).toBe('1793534460000000000');
    const scores = records.map(
      ({ attributes }) =>
        attributes.find(({ key }) => key === 'gen_ai.evaluation.score.value')?.value.doubleValue,
    );
    expect(scores).toEqual([0, 0.5, 0.5, undefined]);
  });
});

describe('lines that stand alone', () => {
  it('say the verdict, what was let pass, and a stand-in', () => {
    const stood = { ...RESULT, report: { ...RESULT.report, simulated: true } };
    for (const text of [evalResultsOf(stood, 'acme/corpus'), otelOf(stood)]) {
      expect(text).toContain(`verdict of the run: ${RESULT.verdict}`);
      expect(text).toContain('let pass by a person');
      expect(text).toContain('simulated stand-in');
    }
    const failed = JSON.parse(otelOf({ ...RESULT, verdict: 'fail' }).split('\n')[0] ?? '');
    const severities = failed.resourceLogs[0].scopeLogs[0].logRecords.map(
      (one: { severityNumber: number }) => one.severityNumber,
    );
    expect(new Set(severities)).toEqual(new Set([13]));
  });
});

/** Of a zip the texts of its files. */
function textOf(made: MadeFile): string {
  return 'text' in made
    ? made.text
    : Object.values(unzipSync(made.bytes))
        .map((file) => strFromU8(file))
        .join();
}

describe('every export', () => {
  it('is the same for the same result, and says so where nothing passed', () => {
    for (const name of EXPORT_NAMES) {
      const make = () => EXPORTS[name](RESULT, { dataset: 'acme/corpus' });
      expect(make()).toEqual(make());
      const failed = EXPORTS[name]({ ...RESULT, verdict: 'fail' }, { dataset: 'acme/corpus' });
      expect(failed.map(textOf).join()).toMatch(/fail/);
    }
  });

  it('is refused for a run that read no answers', () => {
    expect(() => answered({ ...RESULT, conditions: [] }, 'folder')).toThrow();
  });
});
