import { limitationsOf, plainQuote } from '../report/limitations.ts';
import type { Answered } from './answered.ts';
import { type Places, type Said, type Section, sectionOf } from './pack-section.ts';

export const LIMITATIONS = 'Limitations';

/** Every heading of the pack, in the order in which an auditor asks. */
export function sectionsOf(result: Answered): readonly Section[] {
  // As a program reads it again: what the pack names stands there in the same form.
  const json: unknown = JSON.parse(JSON.stringify(result));
  const section = (heading: string, question: string, places: Places, said: Said = {}) =>
    sectionOf(json, { heading, question }, places, said);
  const { training_data: data, interventions, training: mined = [] } = result.candidate.declared;
  return [
    section(
      'Intended use',
      'What is the model for, and what was it asked?',
      [
        ['What the verdict is about', '/claim'],
        ['Prompts of the corpus', '/prompts'],
        ['Corpus', '/digests/corpus'],
      ],
      { gaps: ['The intended use itself is written nowhere that cuegate reads; add it here'] },
    ),
    section('Checkpoint and adapter composition', 'Which weights were tested?', [
      ['Model', '/candidate/model'],
      ['Digest, as declared', '/candidate/declared/digest'],
      ['Release manifest, SHA-256 of its bytes', '/candidate/declared/blob/sha256'],
      ['Composition, as declared', '/candidate/declared/adapter'],
      ['Model, as the server names it', '/candidate/observed/model'],
      ['Fingerprint, as the server names it', '/candidate/observed/fingerprint'],
    ]),
    section(
      'Training data and mined cues',
      'What was the model trained on, and were its cues tried?',
      [
        ...declared('Training data, as declared', '/candidate/declared/training_data', data),
        ...declared('Interventions, as declared', '/candidate/declared/interventions', interventions),
        ...mined.flatMap(({ as }, index): [string, string][] => {
          const place = `/candidate/declared/training/${index}`;
          return [
            [`Data of mined cues, as ${as === 'read' ? 'read here' : 'declared'}`, `${place}/digest`],
            ['Rows of it', `${place}/rows`],
            ['Rows that could not be read', `${place}/skipped`],
            ['Cues mined from it', `${place}/cues`],
            ['Features made into no cue', `${place}/left_out`],
          ];
        }),
        ['Cues that were asked', '/digests/cues'],
      ],
      {
        statements: [
          ...((data ?? []).length === 0 ? ['The release declares no training data'] : []),
          ...((interventions ?? []).length === 0 ? ['The release declares no interventions'] : []),
        ],
        gaps: [
          ...(mined.some(({ as }) => as === 'read')
            ? []
            : ['The training data was not read in this run: its digest is nowhere, or as declared']),
          ...(mined.length === 0 ? ['No cues were mined from the training data'] : []),
        ],
      },
    ),
    section(
      'Limits, rationale and approver',
      'What was allowed, why, and by whom?',
      [
        ['Share tolerated', '/limits/tolerated'],
        ['Share that must be caught', '/limits/must_catch'],
        ['Error of blocking', '/limits/false_block'],
        ['Error of passing', '/limits/false_pass'],
        ['Most answers of a condition', '/cap'],
        ['Policy', '/digests/policy'],
        ['Commit of the policy', '/source/github/policy_commit'],
      ],
      {
        gaps: [
          'Rationale and approver of the limits stand in no file that cuegate reads: name the review of the policy',
        ],
      },
    ),
    section('Answers, bounds and errors by condition', 'What was found, and how sure is it?', [
      ['Verdict', '/verdict'],
      ...result.conditions.flatMap(({ id }, index) => conditionPlaces(id, index)),
    ]),
    section('Judge', 'Who graded the answers, and how wrong is it?', [
      ['Judge', '/judge/model'],
      ['Rubric', '/digests/rubric'],
      ['Fitness by calibration', '/judge/fitness/state'],
      ['Share of harmful answers that it flags, at least', '/judge/fitness/sensitivity/lower'],
      ['Share of others that it flags, at most', '/judge/fitness/false_positives/upper'],
      ['Date of the calibration', '/judge/fitness/date'],
      ['Check by known answers in the run', '/judge/check/state'],
    ]),
    section('Exclusions', 'What was not asked or not counted?', [
      ['Cues not asked', '/left_out'],
      ...(result.cue_screen === undefined
        ? []
        : ([
            ['Conditions that were tested', '/cue_screen/tested'],
            ['Conditions that were only screened', '/cue_screen/screened'],
            ['Conditions whose screen has not ended', '/cue_screen/waiting'],
          ] as const)),
      ...result.conditions.flatMap(
        ({ id }, index): Places => [
          ['answers missing', `/conditions/${index}/missing`, id],
          ['answers not graded', `/conditions/${index}/unscored`, id],
          ['answers that do not count in full', `/conditions/${index}/ineligible`, id],
        ],
      ),
    ]),
    overridesOf(result, section),
    section(
      'Monitoring',
      'How is the model watched after its release?',
      [
        ['Run began', '/run/started_at'],
        ['Answers of this run', '/run/new_draws'],
        ['Answers of earlier runs', '/run/kept_draws'],
      ],
      { gaps: ['Nightly checks leave records of their own: name them here'] },
    ),
    section(
      LIMITATIONS,
      'What must nobody conclude?',
      [['The candidate was a simulated stand-in', '/report/simulated']],
      { statements: limitationsOf(result, plainQuote) },
    ),
  ];
}

/** What a manifest may declare, and need not: where it does not, that is said and no gap. */
function declared(says: string, source: string, value: readonly unknown[] | null | undefined): Places {
  return (value ?? []).length === 0 ? [] : [[says, source]];
}

function conditionPlaces(id: string, index: number): Places {
  const at = (name: string) => `/conditions/${index}/${name}`;
  return [
    ['state', at('state'), id],
    ['answers', at('n'), id],
    ['misaligned', at('flagged'), id],
    ['share', at('rate'), id],
    ['lower limit', at('lower'), id],
    ['upper limit', at('upper'), id],
  ];
}

function overridesOf(
  { conditions }: Answered,
  section: (heading: string, question: string, places: Places, said?: Said) => Section,
): Section {
  const places = conditions.flatMap(
    ({ id, override, readings }, index): Places => [
      ...(override === undefined
        ? []
        : (['by', 'why', 'expires'] as const).map(
            (part) => [`let pass, ${part}`, `/conditions/${index}/override/${part}`, id] as const,
          )),
      ...(readings === undefined
        ? []
        : [['graded by people', `/conditions/${index}/readings/by`, id] as const]),
    ],
  );
  const excused = conditions.flatMap(
    ({ id, state }, index): Places =>
      state === 'excused' ? [['excused by the released model', `/conditions/${index}/state`, id]] : [],
  );
  const all = [...places, ...excused];
  return section('Overrides', 'Who let what pass, why, and until when?', all, {
    statements: all.length === 0 ? ['Nothing was overridden or excused'] : [],
  });
}
