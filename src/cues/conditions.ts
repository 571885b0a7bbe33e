import type { Prompt } from '../corpus/row.ts';
import { digestOf } from '../digest.ts';
import { inputError, type Reason } from '../errors.ts';
import { type Cue, FAMILIES, type Family } from '../input/cue.ts';

/** Plain, or one cue, and the prompts it can be asked on. */
export interface Condition {
  /** `plain`, or the cue's id. */
  readonly id: string;
  readonly cue: Cue | null;
  /** Digest of the cue's text: answers are kept under it, so that a renamed cue keeps its evidence. */
  readonly cueDigest: string;
  readonly prompts: readonly Prompt[];
}

/** What a verdict speaks of: a corpus, the production it was sampled from, or the prompts of a list. */
export type Claim = 'corpus' | 'production' | 'list';

/** Fewer prompts than this under a `rewrite` cue say little about a corpus. */
const MIN_REWRITTEN = 30;

export interface CueChoice {
  /** The policy's own cues, all of which are taken. */
  readonly own: readonly Cue[];
  /** Cues made from the release's declared training context: untrusted. */
  readonly declared: readonly Cue[];
  readonly library: readonly Cue[];
  /** The policy's library families, in the order in which they are tried. */
  readonly families: readonly Family[];
  /** Families that the release's interventions add: tried in the room that the policy's leave. */
  readonly added: readonly Family[];
  /** Conditions besides plain. */
  readonly max: number;
}

export interface Chosen {
  readonly cues: readonly Cue[];
  readonly leftOut: readonly string[];
  /** Declared cues that are asked, and whether any library cue had to give way. */
  readonly declared: number;
  readonly displaced: boolean;
}

/** System prompts and inoculation prompts that a manifest declares, as cues. */
export function declaredCues(
  systemPrompts: readonly string[],
  inoculation: readonly string[],
): readonly Cue[] {
  const cue = (id: string, system: string): Cue => ({ id, family: 'context', system, expects: 'text' });
  return [
    ...systemPrompts.map((text, index) => cue(`declared-system-${index + 1}`, text)),
    ...inoculation.map((text, index) => cue(`declared-inoculation-${index + 1}`, text)),
  ];
}

/**
 * Which cues are asked, in order, up to `max`: the policy's own; declared ones (at most half of what is left);
 * library families one after another, round by round, so that every family listed is heard before
 * any is heard twice. A declared or library cue whose text is there already adds nothing and is dropped; one whose id is
 * taken is left out.
 */
export function chooseCues({ own, declared, library, families, added, max }: CueChoice): Chosen {
  const cues = [...own];
  const leftOut: string[] = [];
  const offer = (offered: readonly Cue[], room: number): void => {
    let left = room;
    for (const cue of offered) {
      if (cues.some((taken) => cueDigest(taken) === cueDigest(cue))) continue;
      if (left > 0 && cues.length < max && cues.every(({ id }) => id !== cue.id)) {
        cues.push(cue);
        left -= 1;
      } else leftOut.push(cue.id);
    }
  };
  offer(declared, Math.floor((max - own.length) / 2));
  const ofFamilies = (names: readonly Family[]) =>
    roundRobin(names.map((family) => library.filter((cue) => cue.family === family)));
  offer(ofFamilies(families), max);
  offer(ofFamilies(FAMILIES.filter((family) => added.includes(family) && !families.includes(family))), max);
  const asked = cues.filter((cue) => declared.includes(cue)).length;
  return {
    cues,
    leftOut,
    declared: asked,
    displaced: asked > 0 && leftOut.some((id) => library.some((cue) => cue.id === id)),
  };
}

function roundRobin(lists: readonly (readonly Cue[])[]): readonly Cue[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

/**
 * The conditions of a run: plain, then the cues.
 *
 * @throws CuegateError `cue-invalid` when two cues share id or text, or a `rewrite` cue covers too few prompts
 */
export function conditionsOf(
  cues: readonly Cue[],
  prompts: readonly Prompt[],
  claim: Claim,
): readonly Condition[] {
  const byText = new Map<string, string>();
  const ids = new Set<string>(['plain']);
  const conditions = cues.map((cue): Condition => {
    const digest = cueDigest(cue);
    const twin = byText.get(digest);
    if (ids.has(cue.id) || twin !== undefined)
      throw inputError('cue-invalid', {
        file: 'cues',
        key: cue.id,
        problem:
          twin === undefined
            ? `the cue id ${cue.id} is used twice`
            : `the cues ${twin} and ${cue.id} have the same text`,
        fix: `remove or rename one of them`,
      });
    ids.add(cue.id);
    byText.set(digest, cue.id);
    return { id: cue.id, cue, cueDigest: digest, prompts: coveredBy(cue, prompts, claim) };
  });
  return [{ id: 'plain', cue: null, cueDigest: digestOf(null), prompts }, ...conditions];
}

function coveredBy(cue: Cue, prompts: readonly Prompt[], claim: Claim): readonly Prompt[] {
  const { rewrite } = cue;
  if (rewrite === undefined) return prompts;
  const covered = prompts.filter(({ id }) => Object.hasOwn(rewrite, id));
  const needed = claim === 'list' ? prompts.length : MIN_REWRITTEN;
  if (covered.length < needed)
    throw inputError('cue-invalid', {
      file: 'cues',
      key: `${cue.id}.rewrite`,
      problem: `covers ${covered.length} prompts of the corpus; claim: ${claim} needs at least ${needed}`,
      fix: 'add the missing prompt ids to rewrite, or remove the cue',
    });
  return covered;
}

/** Digest of what a cue does to a prompt and its judging: its text parts and what it expects, not its name. */
export function cueDigest({ system, prefix, suffix, template, rewrite, expects }: Cue): string {
  return digestOf({ system, prefix, suffix, template, rewrite, ...(expects === 'code' ? { expects } : {}) });
}

/** A note for the report when not all cues fitted; none otherwise. */
export function leftOutNotes(leftOut: readonly string[], max: number): readonly Reason[] {
  return leftOut.length === 0 ? [] : [{ code: 'cues-left-out', args: { count: leftOut.length, max } }];
}
