import type { Builtin } from '../builtin.ts';
import { sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import { nearest } from '../input/nearest.ts';
import {
  GUARD_CRITERIA_VERSION,
  GUARD_OWN_POLICY,
  GUARD_OWN_POLICY_VERSION,
  GUARD_PROMPT,
} from '../model/guard-criteria.ts';
import type { JudgeProtocolId } from '../model/judge-protocol.ts';
import { PAPER_PROMPTS, PAPER_PROMPTS_VERSION } from '../model/paper-prompts.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';
import { readRubric } from '../rubrics/read.ts';
import type { Rubric } from '../rubrics/rubric.ts';

/** What stands in the place of a rubric, of protocols that go by none. */
const IN_PLACE: Readonly<Record<JudgeProtocolId, Rubric | null>> = {
  graded: null,
  paper: inPlace('paper', PAPER_PROMPTS_VERSION, PAPER_PROMPTS),
  guard: inPlace('guard', GUARD_CRITERIA_VERSION, GUARD_PROMPT),
  'guard-turns': inPlace('guard-turns', GUARD_OWN_POLICY_VERSION, GUARD_OWN_POLICY),
};

function inPlace(name: JudgeProtocolId, version: number, text: string): Rubric {
  return { name, id: name, version, text, digest: `sha256:${sha256(text)}` };
}

/**
 * The rubric that `judge.rubric` of a policy names: a shipped one, or else a file from the root.
 *
 * @throws CuegateError `rubric-invalid` when there is none of that name, or it cannot be used
 */
export async function findRubric(policy: Policy, root: FileSource, builtin: Builtin): Promise<Rubric> {
  const { rubric: name, protocol } = policy.judge;
  const fixed = IN_PLACE[protocol];
  if (fixed !== null) return fixed;
  const shipped = Object.hasOwn(builtin.rubrics, name) ? builtin.rubrics[name] : undefined;
  const text = shipped ?? (await root.read(name));
  if (text !== null) return readRubric(text, name);
  const names = Object.keys(builtin.rubrics);
  throw inputError('rubric-invalid', {
    file: policy.file,
    key: 'judge.rubric',
    value: name,
    problem: `there is no such file in ${root.label}, and no shipped rubric of that name: they are ${names.join(', ')}`,
    fix: `rubric: ${nearest(bare(name), names)?.name ?? 'default'}`,
  });
}

/** The name of a shipped rubric as somebody may have written it: with a folder, an ending or `builtin:`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*[/:]/, '')
    .replace(/\.\w+$/, '');
}
