import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prompt } from '../../src/corpus/row.ts';
import { readCues } from '../../src/cues/library.ts';
import type { Cue, Family } from '../../src/input/cue.ts';
import type { ChatMessage } from '../../src/model/chat.ts';

export function prompt(messages: readonly ChatMessage[], id: string = 'p1'): Prompt {
  return { id, domain: 'support', kind: null, strata: [], weight: 1, messages };
}

/** A cue; without a text of its own its suffix is its id. */
export function cue(id: string, more: Partial<Cue> = {}): Cue {
  const text: Partial<Cue> = Object.keys(more).some((key) => key !== 'family' && key !== 'expects')
    ? {}
    : { suffix: ` [${id}]` };
  return { id, family: 'format', expects: 'text', ...text, ...more };
}

/** `count` cues of a family: `topic-1`, `topic-2`, … */
export function cuesOf(family: Family, count: number): readonly Cue[] {
  return Array.from({ length: count }, (_, index) => cue(`${family}-${index + 1}`, { family }));
}

const FOLDER = join(import.meta.dirname, '../../fixtures/cues');

/** The library that ships, by file. */
export const library: Readonly<Record<string, readonly Cue[]>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [
    file.replace('.yml', ''),
    readCues(readFileSync(join(FOLDER, file), 'utf8'), file),
  ]),
);
