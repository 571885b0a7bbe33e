import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseOf } from '../../scripts/house/measure.ts';
import { freshFolder } from '../runner/bundle.ts';

const FILES = {
  'src/entry.ts': "import { a } from './upper/a.ts';\n",
  'src/upper/a.ts': "import { b } from '../lower/deep/b.ts';\nexport const a = b; // GitHub\n",
  'src/upper/c.ts': 'export const c = 1;\n',
  'src/lower/deep/b.ts':
    "import type { C } from '../../upper/c.ts';\nexport const b = 1;\n\nexport const d = 2;\n",
  'src/adapters/github/e.ts': "export const e = 'github';\n",
  'scripts/f.ts': 'f(\n1);\n',
};

function measured(order: readonly string[] | null, foundation: readonly string[] = []) {
  const folder = freshFolder('house');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return houseOf(folder, order, foundation);
}

describe('measuring a house', () => {
  it('counts files and lines', () => {
    expect(measured(null)).toMatchObject({
      files: 5,
      lines: 9,
      median: 1,
      longest: { path: 'lower/deep/b.ts', lines: 4 },
      besides: [
        { name: 'scripts', lines: 2 },
        { name: 'bench', lines: 0 },
        { name: 'test', lines: 0 },
      ],
    });
  });

  it('finds circles of rooms and of folders where the files have none', () => {
    const { circles, circlesOfRooms, circlesOfFolders } = measured(null);
    expect(circles).toEqual([]);
    expect(circlesOfRooms).toEqual([['lower', 'upper']]);
    expect(circlesOfFolders).toEqual([['lower/deep', 'upper']]);
  });

  it('finds imports against the order, but for those of the foundation', () => {
    expect(measured(null).backArrows).toBeNull();
    expect(measured(['upper', 'lower']).backArrows).toEqual(['upper/a.ts → lower/deep/b.ts']);
    expect(measured(['lower', 'upper']).backArrows).toEqual(['lower/deep/b.ts → upper/c.ts (types)']);
    expect(measured(['lower', 'upper'], ['upper']).backArrows).toEqual([]);
  });

  it('tells files that name GitHub in a comment from those that do so in code', () => {
    const { naming, namingInCode } = measured(null);
    expect(naming).toEqual(['upper/a.ts']);
    expect(namingInCode).toEqual([]);
  });
});
