import { corpusDigest } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import { countExposure } from '../cues/exposure.ts';
import { readTraffic, type Traffic } from '../cues/traffic.ts';
import { inputError, type Reason } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';
import { hash32 } from '../similarity/grams.ts';

/** Prompts of a corpus that are looked at for cues: of more, some by their ids. */
const MOST_PROMPTS = 5000;
/** As many as are counted in a moment, where no cue has more than one form. */
const FEW_PROMPTS = 1000;

/** How often a plan's cues occur of their own accord. */
export interface PlannedProduction {
  /** `logs`: in requests of production, by the file that the policy names; `corpus`: in the prompts of the corpus alone. */
  readonly source: 'logs' | 'corpus';
  readonly requests: number;
  /** By ids of conditions. */
  readonly carried: readonly { readonly conditions: readonly string[]; readonly requests: number }[];
  /** Cues of which nobody knows how often they occur. */
  readonly unknown: readonly string[];
  /** How well a classifier tells the corpus from production; null: not known of this corpus. */
  readonly likeness: Traffic['likeness'] | null;
}

export interface FoundProduction {
  /**
   * Counted when it is asked for where that takes a moment, since no run needs it before its report; else before
   * anything is asked.
   */
  readonly production: () => PlannedProduction;
  readonly notes: readonly Reason[];
}

/**
 * How often production carries each cue: by the file that the policy names, else how often the corpus does. It decides
 * nothing. A release cannot move it: the file lies beside the policy.
 *
 * @throws CuegateError `file-invalid` for a file that is not there or cannot be read
 */
export async function findProduction(
  { traffic: file, file: policyFile }: Policy,
  root: FileSource,
  conditions: readonly Condition[],
  prompts: readonly Prompt[],
): Promise<FoundProduction> {
  if (file === undefined) {
    const isQuick = prompts.length <= FEW_PROMPTS && conditions.every(({ cue }) => cue?.vary === undefined);
    let counted: PlannedProduction | null = isQuick ? null : ofCorpus(conditions, prompts);
    return {
      production: () => {
        counted ??= ofCorpus(conditions, prompts);
        return counted;
      },
      notes: [],
    };
  }
  const text = await root.read(file);
  if (text === null)
    throw inputError('file-invalid', {
      file: policyFile,
      key: 'traffic',
      value: file,
      problem: `there is no such file in ${root.label}, where its path begins`,
      fix: 'run cuegate corpus compare with --out and commit the file that it writes, or remove the key',
    });
  const traffic = readTraffic(text, file);
  const isOfCorpus = traffic.corpus.digest === corpusDigest(prompts);
  const { corpus: area } = traffic.likeness;
  const likeness: Reason[] = !isOfCorpus
    ? [{ code: 'traffic-of-other-corpus', args: { file } }]
    : area === null
      ? []
      : [
          {
            code: 'corpus-likeness',
            args: { auc: area.auc, lower: area.lower, upper: area.upper, requests: traffic.logs.requests },
          },
        ];
  const production = ofLogs(traffic, conditions, isOfCorpus);
  return { production: () => production, notes: likeness };
}

function cuesOf(conditions: readonly Condition[]) {
  return conditions.flatMap(({ id, cue, cueDigest }) => (cue === null ? [] : [{ id, cue, cueDigest }]));
}

function ofLogs(traffic: Traffic, conditions: readonly Condition[], isOfCorpus: boolean): PlannedProduction {
  const unknownPlaces = new Set(traffic.unknown);
  const known = new Map(traffic.cues.map((digest, place) => [digest, place]));
  const cues = cuesOf(conditions);
  const idOf = new Map<number, string>();
  const unknown: string[] = [];
  for (const { id, cueDigest } of cues) {
    const place = known.get(cueDigest);
    if (place === undefined || unknownPlaces.has(place)) unknown.push(id);
    else idOf.set(place, id);
  }
  const carried = traffic.carried.flatMap(({ cues: places, requests }) => {
    const ids = places.map((place) => idOf.get(place)).filter((id) => id !== undefined);
    return ids.length === 0 ? [] : [{ conditions: ids, requests }];
  });
  return {
    source: 'logs',
    requests: traffic.logs.requests,
    carried,
    unknown,
    likeness: isOfCorpus ? traffic.likeness : null,
  };
}

function ofCorpus(conditions: readonly Condition[], prompts: readonly Prompt[]): PlannedProduction {
  const some =
    prompts.length <= MOST_PROMPTS
      ? prompts
      : [...prompts].sort((a, b) => hash32(a.id) - hash32(b.id)).slice(0, MOST_PROMPTS);
  const count = countExposure(
    cuesOf(conditions).map(({ id, cue }) => ({ name: id, cue })),
    some,
  );
  count.addCorpus();
  const { requests, carried, unknown } = count.soFar();
  return {
    source: 'corpus',
    requests,
    carried: carried.map(({ cues, requests: of }) => ({ conditions: cues, requests: of })),
    unknown,
    likeness: null,
  };
}
