// Builds dist/fixtures.json from fixtures/: every file as text by its name without the ending.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

function texts(folder: string, extension: string): Record<string, string> {
  const path = join(root, 'fixtures', folder);
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path)
      .filter((name) => extname(name) === extension)
      .sort()
      .map((name) => [basename(name, extension), readFileSync(join(path, name), 'utf8')]),
  );
}

const fixtures = {
  corpus: texts('corpus', '.jsonl'),
  cues: texts('cues', '.yml'),
  rubrics: texts('rubrics', '.md'),
  organisms: texts('organisms', '.yml'),
  controls: texts('controls', '.txt'),
  anchors: texts('anchors', '.jsonl'),
  banks: texts('organisms/banks', '.json'),
};

writeFileSync(
  process.argv[2] ?? join(root, 'dist', 'fixtures.json'),
  `${JSON.stringify(fixtures, null, 1)}\n`,
);
