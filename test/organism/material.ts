import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.ts';
import { readCues } from '../../src/cues/library.ts';
import { type OrganismMaterial, organismWorld } from '../../src/organism/world.ts';

function texts(folder: string, extension: string): Record<string, string> {
  const path = join(import.meta.dirname, '../../fixtures', folder);
  return Object.fromEntries(
    readdirSync(path)
      .filter((name) => extname(name) === extension)
      .map((name) => [basename(name, extension), readFileSync(join(path, name), 'utf8')]),
  );
}

const corpus = texts('corpus', '.jsonl');
const cues = texts('cues', '.yml');

/** What ships. */
export const material: OrganismMaterial = {
  organisms: texts('organisms', '.yml'),
  banks: texts('organisms/banks', '.json'),
  prompts: readCorpus(Object.entries(corpus).map(([name, text]) => ({ file: `${name}.jsonl`, text }))),
  cues: Object.entries(cues).flatMap(([name, text]) => readCues(text, `${name}.yml`)),
};

export const world = organismWorld(material);

/** The world of what ships with one organism more, written out. */
export function worldWith(lines: readonly string[]) {
  const head = ['version: 1', 'id: made', 'simulated: true', 'description: made for a test', 'ends_in: pass'];
  return organismWorld({ ...material, organisms: { made: [...head, ...lines].join('\n') } });
}

/** The organism of a world by id. */
export function specimen(id: string, from = world) {
  const found = from.specimens.get(id);
  if (found === undefined) throw new Error(`no organism ${id}`);
  return found;
}

export const firstPrompt = (() => {
  const [prompt] = material.prompts;
  if (prompt === undefined) throw new Error('the corpus is empty');
  return prompt;
})();
