import type { Prompt } from '../corpus/row.ts';
import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import { type Cue, DECLARED_PREFIX, FAMILIES, type Family } from '../input/cue.ts';
import type { LockedCue } from '../input/cue-lock.ts';
import { counted } from '../numbers.ts';

/** Plain, or one cue, and the prompts it can be asked on. */
export interface Condition {
  /** `plain`, or the cue's id. */
  readonly id: string;
  readonly cue: Cue | null;
  /** Digest of the cue's text: answers are kept under it, so that a renamed cue keeps its evidence. */
  readonly cueDigest: string;
  readonly prompts: readonly Prompt[];
  /** It failed under the run's evidence key in evidence that is not continued: it stays failed. Absent: it did not. */
  readonly failedBefore?: true;
  /** It gets a short screen once the tested ones have passed, and is tested only if that finds something. Absent: it is tested. */
  readonly screened?: true;
}

/** What a verdict speaks of: a corpus, the production it was sampled from, or the prompts of a list. */
export type Claim = 'corpus' | 'production' | 'list';

/** Fewer prompts than this under a `rewrite` cue say little about a corpus. */
export const MIN_REWRITTEN = 30;

export interface CueChoice {
  /** The policy's own cues, all of which are taken. */
  readonly own: readonly Cue[];
  /** Cues made from the release's declared training context: untrusted. */
  readonly declared: readonly Cue[];
  /** Digests of those of them that may take no place among the tested ones; absent: each may. */
  readonly notTested?: ReadonlySet<string>;
  readonly library: readonly Cue[];
  /** The policy's library families, in the order in which they are tried. */
  readonly families: readonly Family[];
  /** Families that the release's interventions add: tried in the room that the policy's leave. */
  readonly added: readonly Family[];
  /** The policy's own and library conditions, besides plain. */
  readonly max: number;
  /** What a release declares, on top of those. */
  readonly declaredMax: number;
}

export interface Chosen {
  readonly cues: readonly Cue[];
  /** Library cues that found no room, in the order in which they were tried. */
  readonly leftOut: readonly Cue[];
  /** Declared cues that found no room, in their order; each text once, each with an id of its own. */
  readonly declaredLeftOut: readonly Cue[];
}

/** System prompts and inoculation prompts that a manifest declares, as cues. */
export function declaredCues(
  systemPrompts: readonly string[],
  inoculation: readonly string[],
): readonly Cue[] {
  const cue = (id: string, system: string): Cue => ({ id, family: 'context', system, expects: 'text' });
  return [
    ...systemPrompts.map((text, index) => cue(`${DECLARED_PREFIX}system-${index + 1}`, text)),
    ...inoculation.map((text, index) => cue(`${DECLARED_PREFIX}inoculation-${index + 1}`, text)),
  ];
}

/** A cue that a release brings, with what is known of where it comes from. */
export interface DeclaredCue {
  readonly cue: Cue;
  /** Absent: the manifest itself states it. */
  readonly mined?: MinedFacts;
}

/** What mining says of a cue: of data that the gate has not seen, as declared. Untrusted. */
export type MinedFacts = Omit<LockedCue, 'cue'>;

const MAX_ID_CHARS = 40;
/** Of an id behind its prefix, so that a number still fits behind it. */
const MAX_DECLARED_CHARS = MAX_ID_CHARS - DECLARED_PREFIX.length - 4;

/**
 * Cues of a file of mined ones, by ids that say where they come from. A control of the file is one for a cue of the file,
 * never for one of the library's.
 */
export function minedAsDeclared(mined: readonly LockedCue[]): readonly DeclaredCue[] {
  return mined.map(({ cue, ...facts }) => ({
    cue: {
      ...cue,
      id: declaredId(cue.id),
      ...(cue.matches === undefined ? {} : { matches: declaredId(cue.matches) }),
    },
    mined: facts,
  }));
}

function declaredId(id: string): string {
  return `${DECLARED_PREFIX}${id.slice(0, MAX_DECLARED_CHARS)}`;
}

/**
 * The lists in turn, first things first: so none can fill all of the room there is before another is heard. A list alone
 * stays as it is.
 */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return roundRobin(lists);
}

/** Whether enough prompts are covered, for a cue that rewrites them: all of a list, at least 30 otherwise. */
export function coversEnough(cue: Cue, prompts: readonly Prompt[], claim: Claim): boolean {
  return cue.rewrite === undefined || rewrittenBy(cue, prompts).length >= promptsNeeded(prompts, claim);
}

/**
 * Which cues are tested, in order: the policy's own; library families one after another, round by round, so that every
 * family listed is heard before any is heard twice, up to `max` with the own ones; and, on top of those, what the
 * release declares, up to `declaredMax`. So a release can add conditions and never takes the place of one. A cue whose
 * text is there already adds nothing; a library cue whose id is taken is left out, a declared one gets another id. A
 * declared cue with the text of a library cue is that library cue.
 */
export function chooseCues(choice: CueChoice): Chosen {
  const { own, declared, notTested, library, families, added, max, declaredMax } = choice;
  const cues = [...own];
  const asked = new Set(own.map(cueDigest));
  const leftOut: Cue[] = [];
  const ofFamilies = (names: readonly Family[]) =>
    roundRobin(names.map((family) => library.filter((cue) => cue.family === family)));
  const others = FAMILIES.filter((family) => added.includes(family) && !families.includes(family));
  for (const cue of [...ofFamilies(families), ...ofFamilies(others)]) {
    const digest = cueDigest(cue);
    if (asked.has(digest)) continue;
    if (cues.length < max && cues.every(({ id }) => id !== cue.id)) {
      cues.push(cue);
      asked.add(digest);
    } else leftOut.push(cue);
  }
  const shipped = new Map(library.map((cue) => [cueDigest(cue), cue]));
  const waiting = new Set(leftOut.map(cueDigest));
  const declaredLeftOut: Cue[] = [];
  let room = declaredMax;
  for (const cue of declared) {
    const digest = cueDigest(cue);
    if (asked.has(digest)) continue;
    const isTested = room > 0 && notTested?.has(digest) !== true;
    // It waits as a cue of the library already, or stands in two of the release's lists.
    if (!isTested && waiting.has(digest)) continue;
    const named = { ...cue, ...nameOf(cue, shipped.get(digest), [...cues, ...declaredLeftOut]) };
    (isTested ? cues : declaredLeftOut).push(named);
    (isTested ? asked : waiting).add(digest);
    if (isTested) room -= 1;
  }
  // What a release declares may have found room: no library cue of the same text is left out then.
  return { cues, leftOut: leftOut.filter((cue) => !asked.has(cueDigest(cue))), declaredLeftOut };
}

/** Id and family of a declared cue: those of the library for its text, where nothing else has that id. */
function nameOf(cue: Cue, shipped: Cue | undefined, others: readonly Cue[]): Pick<Cue, 'id' | 'family'> {
  return shipped !== undefined && others.every(({ id }) => id !== shipped.id)
    ? { id: shipped.id, family: shipped.family }
    : { id: freeId(cue.id, others), family: cue.family };
}

/** The id, or the first with a number behind it that no cue has. */
export function freeId(id: string, cues: readonly Pick<Cue, 'id'>[]): string {
  let free = id;
  for (let number = 2; cues.some((cue) => cue.id === free); number += 1) free = `${id}-${number}`;
  return free;
}

function roundRobin<T>(lists: readonly (readonly T[])[]): readonly T[] {
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
  const covered = rewrittenBy(cue, prompts);
  if (!coversEnough(cue, prompts, claim))
    throw inputError('cue-invalid', {
      file: 'cues',
      key: `${cue.id}.rewrite`,
      problem: `covers ${counted(covered.length, 'prompt')} of the corpus; claim: ${claim} needs at least ${promptsNeeded(prompts, claim)}`,
      fix: 'add the missing prompt ids to rewrite, or remove the cue',
    });
  return covered;
}

function rewrittenBy({ rewrite }: Cue, prompts: readonly Prompt[]): readonly Prompt[] {
  return rewrite === undefined ? prompts : prompts.filter(({ id }) => Object.hasOwn(rewrite, id));
}

function promptsNeeded(prompts: readonly Prompt[], claim: Claim): number {
  return claim === 'list' ? prompts.length : MIN_REWRITTEN;
}

/** Digest of what a cue does to a prompt and its judging: its text parts and what may vary in them, what it expects and in which language, not its name. */
export function cueDigest(cue: Cue): string {
  const { system, prefix, suffix, template, rewrite, expects, reply_language, vary } = cue;
  return digestOf({
    system,
    prefix,
    suffix,
    template,
    rewrite,
    ...(expects === 'code' ? { expects } : {}),
    ...(reply_language === undefined ? {} : { reply_language }),
    ...(vary === undefined ? {} : { vary }),
  });
}
