// Writes the list of common words that topics are told from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundFile } from './background.ts';

writeFileSync(join(import.meta.dirname, '..', 'src', 'mine', 'background', 'english.ts'), backgroundFile());
