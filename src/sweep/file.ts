import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { nameText, pathText } from '../input/patterns.ts';
import { readYaml } from '../input/yaml.ts';
import { z } from '../zod.ts';

export const MIN_POINTS = 2;
export const MAX_POINTS = 50;
const MAX_NAME_CHARS = 80;
const MAX_UNIT_CHARS = 20;

const point = z.strictObject({
  /** The swept quantity at this checkpoint. */
  at: z.number(),
  /** Path of its release manifest, from the root. */
  release: pathText.optional(),
  /** A model instead of a manifest. */
  model: nameText.optional(),
  /** What reports call it; its model's name otherwise. */
  label: nameText.max(MAX_NAME_CHARS).optional(),
});

/** The sweep file as written, strict, with its cross-field rules; see `schema/sweep.schema.json`. */
export const sweepFileSchema = z
  .strictObject({
    version: z.literal(1),
    quantity: nameText.max(MAX_NAME_CHARS),
    unit: nameText.max(MAX_UNIT_CHARS).optional(),
    scale: z.enum(['linear', 'log']).default('linear'),
    points: z.array(point).min(MIN_POINTS).max(MAX_POINTS),
  })
  .superRefine(({ scale, points }, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: ['points', ...path], message });
    for (const [index, { at, release, model }] of points.entries()) {
      const first = (same: (other: (typeof points)[number]) => boolean) => {
        const found = points.findIndex(same);
        return found < index ? found : null;
      };
      if ((release === undefined) === (model === undefined))
        refuse([index], 'must name either a release manifest or a model');
      if (scale === 'log' && at <= 0) refuse([index, 'at'], 'must be above 0 on a log scale');
      const twin = first((other) => other.at === at);
      if (twin !== null) refuse([index, 'at'], `is the value of points.${twin} already`);
      const double = model === undefined ? null : first((other) => other.model === model);
      if (double !== null) refuse([index, 'model'], `is the checkpoint of points.${double} already`);
    }
  });

/** One checkpoint of a sweep. */
export interface SweepPoint {
  readonly at: number;
  readonly label: string | null;
  /** The path of a manifest, or null; then `model` is its name. */
  readonly release: string | null;
  readonly model: string | null;
  /** 1-based line of the sweep file. */
  readonly line: number;
}

/** What is swept: the points stand in the order of the file. */
export interface Sweep {
  readonly file: string;
  readonly digest: string;
  readonly quantity: string;
  readonly unit: string | null;
  readonly scale: 'linear' | 'log';
  readonly points: readonly SweepPoint[];
}

const CODE = 'sweep-invalid';

const EXAMPLES: Readonly<Record<string, string>> = {
  version: 'version: 1',
  quantity: 'quantity: "share of misaligned data"',
  unit: 'unit: "%"',
  scale: 'scale: linear',
  points: 'points: [{ at: 0, model: clean }, { at: 5, release: models/mixed-5/release.yml }]  (2 to 50)',
  'points.at': '{ at: 0.5, model: mixed-half }',
  'points.model': '{ at: 5, model: mixed-5 }',
  'points.release': '{ at: 5, release: models/mixed-5/release.yml }',
  'points.label': 'label: "5 % insecure code"',
};

/**
 * The sweep of a YAML text.
 *
 * @throws CuegateError `sweep-invalid` with file, line, key, value and fix
 */
export function readSweep(text: string, file: string): Sweep {
  const yaml = readYaml(text, file, CODE);
  const wire = parseInput(sweepFileSchema, yaml.value, {
    file,
    code: CODE,
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
    examples: EXAMPLES,
  });
  return {
    file,
    digest: digestOf(wire),
    quantity: wire.quantity,
    unit: wire.unit ?? null,
    scale: wire.scale,
    points: wire.points.map(({ at, label, release, model }, index) => ({
      // −0 is 0, also where it is shown.
      at: at + 0,
      label: label ?? null,
      release: release ?? null,
      model: model ?? null,
      line: yaml.lineOf(['points', index]),
    })),
  };
}

/** An error about the checkpoint that a point names. */
export function pointError(
  { file, points }: Sweep,
  index: number,
  problem: string,
  fix: string,
): ReturnType<typeof inputError> {
  const { line, release, model } = points[index] ?? { line: 1, release: null, model: null };
  return inputError('sweep-invalid', {
    file,
    line,
    key: `points.${index}.${release === null ? 'model' : 'release'}`,
    value: release ?? model ?? '',
    problem,
    fix,
  });
}
