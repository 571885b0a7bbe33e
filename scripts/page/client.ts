// The program of the page and its style, bundled for a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const CLIENT = join(import.meta.dirname, '..', '..', 'src', 'page', 'client');

export interface Client {
  /** One classic script, minified; without `</` and `<!--`, so that it can stand in a document as it is. */
  readonly script: string;
  /** The same of the program with which a person grades answers. */
  readonly label: string;
  readonly style: string;
  /** Paths of the modules with code in either program. */
  readonly modules: readonly string[];
}

interface Program {
  readonly code: string;
  readonly modules: readonly string[];
}

/** @returns the same bytes for the same sources */
export async function buildClient(): Promise<Client> {
  const script = await bundled('main.tsx');
  const label = await bundled(join('label', 'main.tsx'));
  return {
    script: script.code,
    label: label.code,
    modules: [...new Set([...script.modules, ...label.modules])].sort(),
    style: readFileSync(join(CLIENT, 'style.css'), 'utf8').trim(),
  };
}

async function bundled(entry: string): Promise<Program> {
  const bundle = await rolldown({
    input: join(CLIENT, entry),
    platform: 'browser',
    tsconfig: join(CLIENT, '..', '..', '..', 'tsconfig.client.json'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const [chunk, ...more] = output;
  if (more.length > 0) throw new Error('a program of the page is not one file');
  return { code: safeInScript(chunk.code.trim()), modules: Object.keys(chunk.modules) };
}

/** In a string or a regular expression, where alone these can stand in minified code, the escape means the same. */
function safeInScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}
