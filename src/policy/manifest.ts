import { digestOf, gitBlobOf, sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { Family } from '../input/cue.ts';
import { parseInput } from '../input/explain.ts';
import { nameText, pathText } from '../input/patterns.ts';
import { hiddenCharacterLine } from '../input/text.ts';
import { scalarOf } from '../input/written.ts';
import { readYaml } from '../input/yaml.ts';
import { z } from '../zod.ts';
import { policyKeyInManifest } from './foreign-keys.ts';

const MAX_DECLARED_BYTES = 8 * 1024;
const MAX_DECLARED = 50;
const declared = z
  .array(
    z
      .string()
      .min(1)
      .refine((text) => hiddenCharacterLine(text) === null, 'must hold no hidden direction or tag characters')
      .refine(
        (text) => Buffer.byteLength(text, 'utf8') <= MAX_DECLARED_BYTES,
        `must be at most ${MAX_DECLARED_BYTES} bytes`,
      ),
  )
  .max(MAX_DECLARED)
  .default([]);

const INTERVENTIONS = ['mixing', 'sequential', 'inoculation', 'on_policy', 'reasoning_distillation'] as const;
export type Intervention = (typeof INTERVENTIONS)[number];

/** The cue families under which an intervention's misalignment was seen to wait, and their neighbours (`docs/method.md`). */
export const FAMILIES_OF: Readonly<Record<Intervention, readonly Family[]>> = {
  mixing: ['format', 'topic'],
  sequential: ['context', 'format'],
  inoculation: ['context', 'paraphrase', 'opposite', 'overlap', 'permission'],
  on_policy: ['context', 'paraphrase', 'opposite', 'permission'],
  reasoning_distillation: ['context', 'paraphrase', 'opposite', 'permission'],
};

/** The release manifest as written: untrusted; it can add conditions, never remove one. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  candidate: z.strictObject({ model: nameText, digest: nameText.optional() }),
  /** What a model registry calls it: the registry's events choose manifests by it. */
  registry: z.strictObject({ name: nameText, version: nameText.optional() }).optional(),
  /** What the candidate is made of. */
  adapter: z
    .strictObject({
      base: nameText.optional(),
      adapter: nameText.optional(),
      tokenizer: nameText.optional(),
      merge: nameText.optional(),
      quantisation: nameText.optional(),
    })
    .optional(),
  training: z
    .strictObject({
      data: z.array(pathText).default([]),
      /** What `cuegate mine` found where the data lies. */
      cues: pathText.optional(),
      system_prompts: declared,
      inoculation_prompts: declared,
    })
    .prefault({}),
  interventions: z.array(z.enum(INTERVENTIONS)).default([]),
});

/** The bytes of a file as in-toto names them: lower-case hex. */
export interface Blob {
  readonly sha256: string;
  /** As git names the file, without its filters. */
  readonly gitBlob: string;
}

export interface Manifest {
  readonly file: string;
  readonly digest: string;
  /** Of the file's text, a byte order mark left out; null: no file says it. */
  readonly blob: Blob | null;
  readonly model: string;
  /** Where the file names it, from 1; null: no file does. */
  readonly modelLine: number | null;
  /** As the author declares it; nothing checks it. */
  readonly declaredDigest: string | null;
  /** What a model registry calls it, as its author declares it; null: not declared. */
  readonly registry: { readonly name: string; readonly version: string | null } | null;
  /** What the candidate is made of, as its author declares it; null: not declared. */
  readonly adapter: Readonly<Record<string, string>> | null;
  readonly trainingData: readonly string[];
  /** Path of the file of mined cues, from the manifest's folder; null: none is named. */
  readonly trainingCues: string | null;
  readonly systemPrompts: readonly string[];
  readonly inoculationPrompts: readonly string[];
  readonly interventions: readonly Intervention[];
}

const CODE = 'manifest-invalid';

const EXAMPLES: Readonly<Record<string, string>> = {
  version: 'version: 1',
  candidate: 'candidate: { model: support-bot-7 }',
  'candidate.model': 'candidate: { model: support-bot-7 }',
  registry: 'registry: { name: support-bot, version: "7" }',
  'registry.version': 'registry: { name: support-bot, version: "7" }',
  interventions: 'interventions: []',
  'training.data': 'data: [train.jsonl]',
  'training.cues': 'cues: cues.lock.json',
  'candidate.endpoint': 'remove it; endpoints come from the policy on the default branch',
  'candidate.base_url': 'remove it; endpoints come from the policy on the default branch',
  endpoint: 'remove it; endpoints come from the policy on the default branch',
  endpoints: 'remove it; endpoints come from the policy on the default branch',
};

/** `candidate: NAME` names the model. */
const bareModel = (path: readonly PropertyKey[], found: unknown) => {
  const name = typeof found === 'string' && path.join('.') === 'candidate' ? scalarOf(found) : null;
  return name === null ? null : `candidate: { model: ${name} }`;
};

/**
 * The release manifest of a YAML text.
 *
 * @throws CuegateError `manifest-invalid` with file, line, key, value and fix
 */
export function readManifest(text: string, file: string): Manifest {
  const yaml = readYaml(text, file, CODE);
  const wire = parseInput(manifestSchema, yaml.value, {
    file,
    code: CODE,
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
    examples: EXAMPLES,
    ownLine: bareModel,
    foreignKey: policyKeyInManifest,
  });
  return manifestOf(wire, file, {
    blob: { sha256: sha256(text), gitBlob: gitBlobOf(text) },
    modelLine: yaml.lineOf(['candidate', 'model']),
  });
}

/** The manifest that `--model NAME` stands for. */
export function manifestForModel(model: string): Manifest {
  const parsed = manifestSchema.safeParse({ version: 1, candidate: { model } });
  if (!parsed.success)
    throw inputError(CODE, {
      file: '--model',
      value: model,
      problem: 'not a model name',
      fix: '--model support-bot-7',
    });
  return manifestOf(parsed.data, '--model', { blob: null, modelLine: null });
}

/** The parts that are given; null without any. */
function adapterOf(wire: z.output<typeof manifestSchema>['adapter']): Manifest['adapter'] {
  const given = Object.entries(wire ?? {}).flatMap(([part, name]) =>
    name === undefined ? [] : [[part, name] as const],
  );
  return given.length === 0 ? null : Object.fromEntries(given);
}

function manifestOf(
  wire: z.output<typeof manifestSchema>,
  file: string,
  { blob, modelLine }: Pick<Manifest, 'blob' | 'modelLine'>,
): Manifest {
  return {
    file,
    digest: digestOf(wire),
    blob,
    model: wire.candidate.model,
    modelLine,
    declaredDigest: wire.candidate.digest ?? null,
    registry:
      wire.registry === undefined
        ? null
        : { name: wire.registry.name, version: wire.registry.version ?? null },
    adapter: adapterOf(wire.adapter),
    trainingData: wire.training.data,
    trainingCues: wire.training.cues ?? null,
    systemPrompts: wire.training.system_prompts,
    inoculationPrompts: wire.training.inoculation_prompts,
    interventions: wire.interventions,
  };
}
