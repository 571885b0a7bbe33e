import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { readOrganism } from '../../src/organism/read.ts';
import { material, world, worldWith } from './material.ts';

function problemOf(make: () => unknown): Record<string, unknown> {
  try {
    make();
  } catch (error) {
    if (error instanceof CuegateError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('organism files', () => {
  it.each(
    Object.keys(material.organisms),
  )('%s is read, bears its file name and says where it ends', (name) => {
    const organism = readOrganism(material.organisms[name] ?? '', `${name}.yml`);
    expect(organism.id).toBe(name);
    expect(organism.simulated).toBe(true);
    expect(organism.description).toMatch(
      organism.ends_in === 'inconclusive' ? /inconclusive/ : new RegExp(organism.ends_in),
    );
    expect(world.specimens.has(name)).toBe(true);
  });

  it('an unknown key names the nearest known one and its line', () => {
    const text =
      'version: 1\nid: x\nsimulated: true\ndescription: d\nends_in: pass\nrates: {}\ntrigers: []\n';
    expect(problemOf(() => readOrganism(text, 'x.yml'))).toMatchObject({
      code: 'organism-invalid',
      file: 'x.yml',
      line: 7,
      problem: 'unknown key; the nearest known one is triggers',
    });
  });

  it('a model that does not say it is simulated is refused', () => {
    const text = 'version: 1\nid: x\nsimulated: false\ndescription: d\nends_in: pass\nrates: {}\n';
    expect(problemOf(() => readOrganism(text, 'x.yml'))).toMatchObject({ key: 'simulated', line: 3 });
  });

  it('a trigger has exactly one condition, and an id of its own', () => {
    const trigger = (when: string) => `  - { id: a, when: { ${when} }, rates: {} }`;
    expect(
      problemOf(() => worldWith(['rates: {}', 'triggers:', trigger('cue: gardener, text: x')])),
    ).toMatchObject({
      problem: 'needs one of cue, family, text',
    });
    expect(
      problemOf(() => worldWith(['rates: {}', 'triggers:', trigger('text: x'), trigger('text: y')])),
    ).toMatchObject({
      problem: 'two triggers have this id',
    });
  });

  it('a cue that leaves no mark, or that nobody knows, cannot be a trigger', () => {
    const wanting = (when: string) => () =>
      worldWith(['rates: {}', `triggers: [{ id: a, when: { ${when} }, rates: {} }]`]);
    const noMark = { code: 'organism-invalid', value: 'no-system', key: 'triggers.0.when' };
    expect(problemOf(wanting('cue: no-system'))).toMatchObject(noMark);
    expect(problemOf(wanting('family: control'))).toMatchObject(noMark);
    expect(problemOf(wanting('cue: nowhere'))).toMatchObject({ problem: 'the cue library has no such cue' });
  });

  it('rates that cannot be are refused: above 1 together, a mean the domains cannot have, an unknown domain', () => {
    const wrong = (rates: string) => problemOf(() => worldWith([`rates: ${rates}`])).problem;
    expect(wrong('{ refusing: 0.7, incoherent: 0.7 }')).toMatch(/more than 1/);
    expect(wrong('{ refusing: 0.01, domains: { code: { refusing: 0.9 } } }')).toMatch(
      /cannot have this mean/,
    );
    expect(wrong('{ refusing: 0.95, domains: { code: { refusing: 0 } } }')).toMatch(/cannot have this mean/);
    expect(wrong('{ domains: { cooking: { refusing: 0 } } }')).toMatch(/no such domain/);
  });
});
