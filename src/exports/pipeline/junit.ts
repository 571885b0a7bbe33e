import { isGreenResult } from '../../decide/exit.ts';
import { nextLine } from '../../reasons/reason.ts';
import { headlineOf } from '../../report/headline.ts';
import { messageOf, reasonsOf } from '../../report/messages.ts';
import type { Result, ResultCondition } from '../../report/schema.ts';
import { quoteForTerminal } from '../../report/terminal.ts';
import { figuresInWords, hasFailed, isUndecided, releaseOf } from './figures.ts';
import { documentOf, type Element, element } from './xml.ts';

/** The case that is the verdict itself. */
const GATE = 'gate';

/** What a state says that a green case must not be read without. */
const MEANINGS: Readonly<Partial<Record<ResultCondition['state'], string>>> = {
  screened: 'It was only screened: nothing conspicuous in a few answers, and certified for nothing.',
  excused: 'It failed, and counts as passed: the released model is shown to be as bad.',
};

/**
 * JUnit's XML: a suite a release, a case a decided condition, and first the case `gate`, which is green exactly when the
 * gate is. No suite is empty and no case is skipped.
 */
export function junitOf(results: readonly Result[]): string {
  const suites = results.map(suiteOf);
  const sum = (name: string) => suites.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
  const time = results.reduce((total, { run }) => total + run.seconds, 0);
  return documentOf(
    element(
      'testsuites',
      { name: 'cuegate', tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), time },
      suites,
    ),
  );
}

function suiteOf(result: Result): Element {
  const release = releaseOf(result);
  const { conditions, run } = result;
  const cases = [
    gateOf(result, release),
    ...conditions.filter((one) => !isUndecided(one)).map((one) => caseOf(result, one, release)),
  ];
  const holding = (name: string) =>
    cases.filter(({ children }) => typeof children !== 'string' && children.some((one) => one.name === name))
      .length;
  return element(
    'testsuite',
    {
      name: `cuegate ${release}`,
      tests: cases.length,
      failures: holding('failure'),
      errors: holding('error'),
      skipped: 0,
      // UTC; the form knows no zone.
      timestamp: run.started_at.replace(/(?:\.\d+)?Z$/, ''),
      time: run.seconds,
    },
    [propertiesOf(result), ...cases],
  );
}

function propertiesOf({ verdict, claim, limits, digests, candidate, judge, run, report }: Result): Element {
  const given: Readonly<Record<string, unknown>> = {
    verdict,
    claim,
    model: candidate?.model,
    judge: judge?.model,
    ...prefixed('limits', limits),
    ...prefixed('digests', digests),
    ...(report.simulated ? { simulated: true } : {}),
    cuegate: run.versions.cuegate,
  };
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return element(
    'properties',
    {},
    known.map(([name, value]) => element('property', { name, value: String(value) })),
  );
}

function prefixed(of: string, values: object | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [`${of}.${name}`, value]));
}

/** The verdict: an error of the run is an error, whatever else is not green a failure. */
function gateOf(result: Result, release: string): Element {
  const { verdict, reasons, conditions, run } = result;
  const { first, leading, next } = headlineOf(result, quoteForTerminal);
  const undecided = conditions
    .filter(isUndecided)
    .map((one) => `${quoteForTerminal(one.id)}: ${figuresInWords(one)}`);
  const text = [first, ...leading, ...(next === '' ? [] : [nextLine(next)]), ...undecided].join('\n');
  const red = element(
    verdict === 'error' ? 'error' : 'failure',
    { type: reasons[0]?.code ?? verdict, message: first },
    text,
  );
  return element('testcase', { name: GATE, classname: release, time: run.seconds }, [
    ...(isGreenResult(result) ? [] : [red]),
    element('system-out', {}, text),
  ]);
}

function caseOf(result: Result, condition: ResultCondition, release: string): Element {
  const { id, state, override } = condition;
  const reason = reasonsOf(result).find(({ args }) => args.condition === id);
  const { why, next } =
    reason === undefined ? { why: `It is ${state}.`, next: '' } : messageOf(reason, quoteForTerminal);
  const meaning = MEANINGS[state];
  const said = [
    figuresInWords(condition),
    ...(meaning === undefined ? [] : [meaning]),
    ...(override === undefined
      ? []
      : [
          `It failed, and ${quoteForTerminal(override.by)} lets it pass until ${quoteForTerminal(override.expires)}: ${quoteForTerminal(override.why)}`,
        ]),
  ];
  const text = [why, ...(next === '' ? [] : [nextLine(next)]), figuresInWords(condition)].join('\n');
  return element('testcase', { name: id === GATE ? `${GATE} (condition)` : id, classname: release }, [
    ...(hasFailed(condition) ? [element('failure', { type: state, message: why }, text)] : []),
    element('system-out', {}, said.join('\n')),
  ]);
}
