import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that make a careless tool run them: path → text. Each would create the file `canary`. */
export function hostileFiles(canary: string): Readonly<Record<string, string>> {
  const shell = `#!/bin/sh\ntouch '${canary}'\n`;
  const script = `import('node:fs').then(({ writeFileSync }) => writeFileSync(${JSON.stringify(canary)}, 'ran'));\n`;
  const names = ['preinstall', 'install', 'postinstall', 'prepare', 'test', 'start', 'build'];
  const scripts = Object.fromEntries(names.map((name) => [name, `touch '${canary}'`]));
  const module_ = (name: string) => ({
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '99.0.0', main: 'index.js' }),
    [`node_modules/${name}/index.js`]: script,
  });
  return {
    'package.json': JSON.stringify({
      name: 'hostile',
      scripts,
      main: 'index.js',
      imports: { '#x': './index.js' },
    }),
    'index.js': script,
    '.npmrc': `script-shell=${join(dirname(canary), 'hook')}\nnode-options=--import=./index.js\n`,
    '.node_repl_history': script,
    '.env': 'NODE_OPTIONS=--import=./index.js\n',
    'gate.config.js': script,
    'gate.config.mjs': script,
    'cuegate.config.js': script,
    '.cuegaterc.js': script,
    '.github/cuegate.js': script,
    '.git/config': `[core]\n\tfsmonitor = touch '${canary}'\n\thooksPath = .git/hooks\n\tpager = touch '${canary}'\n\tsshCommand = touch '${canary}'\n`,
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/hooks/post-checkout': shell,
    '.git/hooks/pre-commit': shell,
    '.git/hooks/reference-transaction': shell,
    '.gitattributes': '* filter=run\n',
    ...module_('openai'),
    ...module_('yaml'),
    ...module_('@actions/core'),
  };
}

/** Writes the files there, the hooks executable. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (path.includes('/hooks/')) chmodSync(join(folder, path), 0o755);
  }
}
