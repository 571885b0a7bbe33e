import { type Recording, templateCue } from './recordings.ts';

/**
 * Draws of the whole list. A model that nothing decides is asked up to the cap, and one whose incoherent answers
 * counted as harmless would pass by then: 82 answers of each condition do.
 */
const CAP = 160;
export const SAMPLING = { claim: 'list', seed: 'replay', cap: CAP } as const;

/** A policy over the data's own eight questions and cue; JSON is YAML. */
export function replayPolicy(
  url: string,
  all: readonly Recording[],
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify(
    {
      version: 1,
      endpoints: { replay: { base_url: url } },
      candidate: { endpoint: 'replay', models: ['Qwen2.5-*'] },
      judge: { endpoint: 'replay', model: 'recorded-judge' },
      corpus: ['corpus/questions.jsonl'],
      cues: { library: [], own: [templateCue(all)] },
      sampling: { claim: 'list', seed: 'replay' },
      ...more,
    },
    null,
    2,
  );
}
