import { canonicalJson, digestOf } from '../digest.ts';
import type { Result } from '../report/schema.ts';
import { type Finding, finding, shown } from './finding.ts';
import type { InForce } from './label-lines.ts';
import { isOverridden, type Replayed } from './replayed.ts';

/** What the result says of human grades and overrides, against the labels in force. */
export function checkHumanGrades(
  result: Result,
  conditions: readonly Replayed[],
  inForce: InForce,
): readonly Finding[] {
  return [
    ...result.conditions.flatMap((stated) => {
      const replayed = conditions.find(({ id }) => id === stated.id);
      return replayed === undefined ? [] : checkCondition(stated, replayed);
    }),
    ...checkNote(result, conditions),
    ...checkDigest(result, inForce),
  ];
}

function checkCondition(stated: Result['conditions'][number], replayed: Replayed): readonly Finding[] {
  const condition = replayed.id;
  const readings = differing(readingsIn(stated), readingsOf(replayed)).map((facts) =>
    finding('readings-differ', { condition, ...facts }),
  );
  const holding = isOverridden(replayed) ? replayed.holding : null;
  const { by, why, expires } = stated.override ?? {};
  const overrides = differing(
    { by, why, expires },
    { by: holding?.by, why: holding?.why, expires: holding?.expires },
  ).map((facts) => finding('override-differs', { condition, ...facts }));
  return [...readings, ...overrides];
}

type Facts = Readonly<Record<string, unknown>>;

function readingsIn({ readings }: Result['conditions'][number]): Facts {
  const { count, by, blind_needed, uncovered } = readings ?? {};
  return { count, by: by?.join(', '), blind_needed, uncovered };
}

function readingsOf({ read }: Replayed): Facts {
  if (read === null) return {};
  const { count, by, blindNeeded, uncovered } = read;
  return { count, by: by.join(', '), blind_needed: blindNeeded, uncovered };
}

function checkNote({ notes }: Result, conditions: readonly Replayed[]): readonly Finding[] {
  const read = conditions.flatMap(({ id, read: found }) => (found === null ? [] : [{ id, ...found }]));
  const stated = notes.filter(({ code }) => code === 'labels-used').map(({ args }) => canonicalJson(args));
  const expected =
    read.length === 0
      ? []
      : [
          canonicalJson({
            count: read.reduce((sum, { count }) => sum + count, 0),
            by: [...new Set(read.flatMap(({ by }) => by))].sort(),
            conditions: read.map(({ id }) => id),
          }),
        ];
  return stated.join() === expected.join()
    ? []
    : [finding('readings-note', { found: stated.join() || 'none', expected: expected.join() || 'none' })];
}

function checkDigest(result: Result, { readings, overrides }: InForce): readonly Finding[] {
  if (result.verdict === 'error' && result.digests === null) return [];
  const labels = [...readings, ...overrides].map(({ v: _v, type: _type, mac: _mac, ...label }) => label);
  const expected = labels.length === 0 ? undefined : digestOf(labels);
  const found = result.digests?.labels;
  return found === expected
    ? []
    : [finding('labels-digest', { found: shown(found), expected: shown(expected) })];
}

function differing(
  found: Facts,
  expected: Facts,
): readonly { what: string; found: string | number; expected: string | number }[] {
  return Object.keys(found)
    .filter((what) => found[what] !== expected[what])
    .map((what) => ({ what, found: shown(found[what]), expected: shown(expected[what]) }));
}
