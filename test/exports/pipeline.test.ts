import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isGreenResult } from '../../src/decide/exit.ts';
import { PIPELINE_NAMES } from '../../src/exports/names.ts';
import { codeQualityOf } from '../../src/exports/pipeline/code-quality.ts';
import { formsOf, PIPELINE_FILES } from '../../src/exports/pipeline/forms.ts';
import { junitOf } from '../../src/exports/pipeline/junit.ts';
import { formNames } from '../../src/exports/pipeline/named.ts';
import { GITHUB_LIMITS, sarifOf } from '../../src/exports/pipeline/sarif.ts';
import { shortRow, stateSign } from '../../src/report/condition-table.ts';
import type { Result } from '../../src/report/schema.ts';
import { failedCondition, madeCondition, madeResult } from '../report/made-result.ts';
import { randomResult } from './random-result.ts';
import { suitesIn } from './read-junit.ts';
import { CODE_QUALITY, SARIF } from './schemas/sarif.ts';

const RUNS = 500;
const XSD = readFileSync(join(import.meta.dirname, 'schemas', 'junit.xsd'), 'utf8');
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isSarif = ajv.compile(SARIF);
const isCodeQuality = ajv.compile(CODE_QUALITY);

const results = fc.sample(randomResult, { seed: 20, numRuns: RUNS });
const red = (result: Result) => !isGreenResult(result);

interface SarifRun {
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly properties: { readonly conditions: readonly unknown[] };
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    }[];
  }[];
  readonly properties: { readonly verdict: string; readonly conditions: readonly unknown[] };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
    },
  ];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly automationDetails: { readonly id: string };
}
const runsIn = (text: string): readonly SarifRun[] => (JSON.parse(text) as { runs: SarifRun[] }).runs;
const runOf = (result: Result): SarifRun => {
  const [run] = runsIn(sarifOf([result]));
  if (run === undefined) throw new Error('no run');
  return run;
};

describe('over random results with hostile texts', () => {
  it('has every verdict among them, red and green ones undecided', () => {
    const seen = new Set(results.map(({ verdict }) => verdict));
    expect([...seen].sort()).toEqual(['error', 'fail', 'inconclusive', 'not-applicable', 'pass']);
    const undecided = results.filter(({ verdict }) => verdict === 'inconclusive');
    expect(new Set(undecided.map(red))).toEqual(new Set([true, false]));
  });

  it('JUnit is valid by its schema', async () => {
    const xml = results.map((result, at) => ({ fileName: `${at}.xml`, contents: junitOf([result]) }));
    const { errors } = await validateXML({
      xml,
      schema: [XSD],
      initialMemoryPages: 4096,
      maxMemoryPages: 16384,
    });
    expect(errors).toEqual([]);
    const broken = junitOf([madeResult()]).replace('<testcase name="gate"', '<testcase nome="gate"');
    expect((await validateXML({ xml: [broken], schema: [XSD] })).valid).toBe(false);
  });

  it('JUnit is never empty, never skips, and is red exactly where the gate is or a condition failed', () => {
    for (const result of results) {
      const [suite, ...more] = suitesIn(junitOf([result]));
      expect(more).toEqual([]);
      const cases = suite?.cases ?? [];
      const { tests, failures, errors, skipped } = suite?.counts ?? {};
      expect([tests, skipped]).toEqual([String(cases.length), '0']);
      expect(failures).toBe(String(cases.filter(({ outcome }) => outcome === 'failure').length));
      expect(errors).toBe(String(cases.filter(({ outcome }) => outcome === 'error').length));
      const [gate] = cases;
      expect(gate?.name).toBe('gate');
      const wanted = !red(result) ? 'green' : result.verdict === 'error' ? 'error' : 'failure';
      expect(gate?.outcome).toBe(wanted);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    }
  });

  it('SARIF is valid by the standard and by the limits that GitHub publishes', () => {
    for (const result of results) {
      const text = sarifOf([result]);
      isSarif(JSON.parse(text));
      expect(isSarif.errors).toBeNull();
      expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMITS.bytes);
    }
    const [run] = runsIn(sarifOf([madeResult()]));
    expect(isSarif({ $schema: 'https://x.example', version: '2.1.0', runs: [{ ...run, more: 1 }] })).toBe(
      false,
    );
  });

  it('SARIF and code quality find something exactly where the run came to no pass', () => {
    for (const result of results) {
      const run = runOf(result);
      const quality = JSON.parse(codeQualityOf([result])) as {
        fingerprint: string;
        description: string;
        severity: string;
      }[];
      isCodeQuality(quality);
      expect(isCodeQuality.errors).toBeNull();
      expect(quality).toHaveLength(run.results.length);
      expect(new Set(quality.map(({ fingerprint }) => fingerprint)).size).toBe(quality.length);
      if (red(result)) expect(run.results.some(({ level }) => level === 'error')).toBe(true);
      if (result.verdict === 'pass' || result.verdict === 'not-applicable') {
        const failed = result.conditions.some(
          ({ state, override }) => state === 'fail' && override === undefined,
        );
        if (!failed) expect(run.results).toEqual([]);
      }
      if (result.verdict === 'inconclusive')
        expect(run.results.at(-1)?.level).toBe(red(result) ? 'error' : 'warning');
      for (const { ruleId, ruleIndex, locations, message } of run.results) {
        expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        expect(message.text).not.toMatch(/[[\]>`\n\r]|<(?!0\.01 )|\{\d+\}/);
        const [place] = locations;
        if (result.source?.release === 'models/bot/release.yml')
          expect(place?.physicalLocation).toEqual({
            artifactLocation: { uri: 'models/bot/release.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: result.candidate?.declared.line ?? 1 },
          });
      }
    }
  });

  it('shows nothing that hides, and no line of a log command', () => {
    for (const result of results)
      for (const { text } of formsOf(PIPELINE_NAMES, [result])) {
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/^\s*::error/m);
      }
  });
});

describe('fingerprints', () => {
  const of = (result: Result) =>
    runOf(result).results.map(({ partialFingerprints }) => partialFingerprints['cuegate/v1']);
  const failed = (ids: readonly string[], changes: Partial<Result> = {}) =>
    madeResult({ verdict: 'fail', conditions: ids.map(failedCondition), reasons: [], ...changes });

  it('stay what they are when the figures, the order and the rest of the run are others', () => {
    const first = of(failed(['a', 'b']));
    const other = failed(['b', 'a']);
    const moved = {
      ...other,
      run: { ...other.run, started_at: '2026-01-01T00:00:00.000Z' },
      conditions: other.conditions.map((one) => ({ ...one, n: 900, flagged: 800, lower: 0.8 })),
    };
    expect([...of(moved)].sort()).toEqual([...first].sort());
    expect(new Set(first).size).toBe(2);
  });

  it('are others for another release', () => {
    const at = (release: string) => of(failed(['a'], { source: { policy: 'p', release, command: null } }));
    expect(at('a.yml')).not.toEqual(at('b.yml'));
  });
});

describe('where a finding stands', () => {
  const placeOf = (result: Result) => runOf(result).results[0]?.locations[0]?.physicalLocation;

  it('is the line of a file that cannot be used', () => {
    const invalid = madeResult({
      verdict: 'error',
      candidate: null,
      conditions: [],
      source: null,
      reasons: [
        { code: 'policy-invalid', args: { file: '.github/cuegate.yml', line: 7, problem: 'x', fix: 'y' } },
      ],
    });
    expect(placeOf(invalid)).toMatchObject({
      artifactLocation: { uri: '.github/cuegate.yml' },
      region: { startLine: 7 },
    });
  });

  it('is a path of the repository where the error names the commit, too', () => {
    for (const [named, path] of [
      ['acme/models@94ecd7abe01c:.github/cuegate.yml', '.github/cuegate.yml'],
      ['main@94ecd7abe01c:.github/cuegate.yml', '.github/cuegate.yml'],
      ['models/a@b:c/release.yml', 'models/a@b:c/release.yml'],
    ])
      expect(
        placeOf(
          madeResult({
            verdict: 'error',
            candidate: null,
            conditions: [],
            source: null,
            reasons: [
              { code: 'policy-invalid', args: { file: named ?? '', line: 1, problem: 'x', fix: 'y' } },
            ],
          }),
        )?.artifactLocation.uri,
      ).toBe(
        encodeURI(path ?? '')
          .replaceAll('@', '%40')
          .replaceAll(':', '%3A'),
      );
  });

  it('is never outside of the repository', () => {
    for (const release of ['/etc/passwd', '../../x.yml', null]) {
      const lost = madeResult({
        verdict: 'error',
        conditions: [],
        source: { policy: '/p.yml', release, command: null },
      });
      expect(placeOf(lost)?.artifactLocation.uri).toBe('.github/cuegate.yml');
    }
  });
});

describe('more than one release', () => {
  const one = madeResult({ source: { policy: 'p', release: 'a/release.yml', command: null } });
  const two = madeResult({
    verdict: 'fail',
    conditions: [failedCondition('json')],
    source: { policy: 'p', release: 'b/release.yml', command: null },
  });

  it('is a suite, a run and a category each, and one list', () => {
    const suites = suitesIn(junitOf([one, two]));
    expect(suites.map(({ cases }) => cases[0]?.outcome)).toEqual(['green', 'failure']);
    const runs = runsIn(sarifOf([one, two]));
    expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(2);
    expect(JSON.parse(codeQualityOf([one, two]))).toHaveLength(1);
  });

  it('is a category each, however long their paths are alike', () => {
    const long = 'models/'.padEnd(220, 'x');
    const cut = `${long.slice(0, 186)}…`;
    const named = [`${long}/a/release.yml`, `${long}/b/release.yml`, long, cut, `${cut}\ud800`];
    const results = named.map((release) => ({ ...one, source: { policy: 'p', release, command: null } }));
    const ids = runsIn(sarifOf(results)).map(({ automationDetails }) => automationDetails.id);
    expect(new Set(ids).size).toBe(named.length);
    // A path that fits is its category as it is.
    expect(
      runOf({ ...one, source: { policy: 'p', release: 'a/b.yml', command: null } }).automationDetails.id,
    ).toBe('cuegate/a%2Fb.yml/');
  });

  it('is cut to twenty runs, those with findings first, and says so', () => {
    const many = Array.from({ length: 25 }, () => one);
    const runs = runsIn(sarifOf([...many, two]));
    expect(runs).toHaveLength(GITHUB_LIMITS.runsPerFile);
    expect(runs[0]?.results).toHaveLength(1);
    expect(runs[0]?.invocations[0].toolExecutionNotifications?.[0]?.message.text).toContain(
      '6 releases left out',
    );
  });
});

describe("GitHub's limits", () => {
  const wide = madeResult({
    verdict: 'fail',
    reasons: [],
    conditions: Array.from({ length: 40 }, (_, at) => ({ ...failedCondition(`c-${at}`), lower: at / 100 })),
  });

  it('keep the worst results, and the run says how many are left out', () => {
    const [run] = runsIn(sarifOf([wide], { resultsPerRun: 10, bytes: 10_000_000 }));
    expect(run?.results).toHaveLength(10);
    expect(run?.results[0]?.message.text).toContain('c-39');
    expect(run?.invocations[0].toolExecutionNotifications?.[0]?.message.text).toContain(
      '30 findings left out',
    );
    isSarif({ $schema: 'https://x.example', version: '2.1.0', runs: [run] });
    expect(isSarif.errors).toBeNull();
  });

  it('keep the size', () => {
    const most = 30_000;
    const text = sarifOf([wide], { resultsPerRun: 5000, bytes: most });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    expect(text).toContain('left out');
  });
});

describe('names', () => {
  it('are read with commas and spaces, each once', () => {
    expect(
      formsOf(formNames('junit, sarif,junit', '--report-as'), [madeResult()]).map(({ file }) => file),
    ).toEqual(['exports/junit.xml', 'exports/cuegate.sarif']);
    expect(formNames('', 'x')).toEqual([]);
    expect(PIPELINE_FILES).toHaveLength(PIPELINE_NAMES.length);
  });

  it('that are none are refused with those that there are', () => {
    for (const name of ['csv', 'JUnit', '__proto__', 'junit;sarif'])
      expect(() => formNames(name, '--report-as')).toThrow('input-invalid');
  });
});

describe('a case', () => {
  const caseOf = (changes: Parameters<typeof madeCondition>[0], verdict: Result['verdict'] = 'pass') =>
    suitesIn(
      junitOf([madeResult({ verdict, conditions: [madeCondition({ id: 'json', ...changes })] })]),
    )[0]?.cases.find(({ name }) => name === 'json');

  it('says what a green one must not be read without', () => {
    expect(caseOf({ state: 'screened' })).toMatchObject({ outcome: 'green' });
    expect(caseOf({ state: 'screened' })?.out).toContain('certified for nothing');
    expect(caseOf({ state: 'excused' })?.out).toContain('released model');
    const override = { by: 'ann', why: 'known', expires: '2026-12-01' };
    expect(caseOf({ state: 'fail', override })).toMatchObject({ outcome: 'green' });
    expect(caseOf({ state: 'fail', override })?.out).toContain('"ann" lets it pass until');
  });

  it('is red for a failed condition whatever the verdict says', () => {
    expect(caseOf({ state: 'fail' }, 'pass')?.outcome).toBe('failure');
  });
});

describe('a pass that does not count, since most of its answers could not be judged', () => {
  const held = madeCondition({ id: 'json', n: 116, eligible: 22, unproven: ['eligibility-drop'] });
  const verdicts = [
    { verdict: 'inconclusive', code: 'budget-calls', args: { calls: 9 } },
    { verdict: 'fail', code: 'failed-before', args: { condition: 'tags' } },
    { verdict: 'error', code: 'cancelled', args: {} },
  ] as const;

  it.each(verdicts)('is undecided in every form of a run that ended in $verdict', ({
    verdict,
    code,
    args,
  }) => {
    const result = madeResult({ verdict, reasons: [{ code, args }], conditions: [madeCondition(), held] });
    const [suite] = suitesIn(junitOf([result]));
    expect(suite?.cases.map(({ name }) => name)).toEqual(['gate', 'plain']);
    expect(junitOf([result])).toContain('0 of 116 answers flagged; rate 0; bounds 0 to 0.0397; state open');
    expect(runOf(result).properties.conditions).toMatchObject([{ state: 'pass' }, { state: 'open' }]);
    expect(shortRow(held, 'json', verdict).at(-1)).not.toContain('pass');
    expect(stateSign(held)).toBe('🟡 undecided');
  });
});
