import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Call, Refused } from './gh.ts';

/** Programs of a script that this process answers for: none is started, which takes a hundred times as long. */
export interface Programs {
  /** Defines them, for the script to begin with. */
  readonly definitions: string;
  readonly close: () => void;
}

/**
 * `gh` and `npm` of a script that runs in bash.
 *
 * @param answer what a program writes; it throws `Refused` where that ends with an error, and never returns where the
 *   script does not live to see it
 */
export async function programs(
  answer: (name: string, call: Omit<Call, 'readsOnly'>) => string,
): Promise<Programs> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = '';
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (part: string) => {
      asked += part;
      if (!asked.endsWith('\0\0')) return;
      const [name = '', folder = '', ...words] = asked.slice(0, -2).split('\0');
      const { exit, stderr, stdout } = ended(() => answer(name, { folder, words }));
      socket.end(`${exit}\n${stderr.replaceAll('\n', ' ')}\n${stdout}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const definitions = `
    ask() {
      local code told
      exec 9<> /dev/tcp/127.0.0.1/${port}
      printf '%s\\0' "$@" >&9
      printf '\\0' >&9
      read -r code <&9 && read -r told <&9
      cat <&9
      exec 9>&-
      if [ -n "$told" ]; then printf '%s\\n' "$told" >&2; fi
      return "$code"
    }
    gh() { ask gh "$PWD" "$@"; }
    npm() { ask npm "$PWD" "$@"; }
  `;
  return { definitions, close: () => server.close() };
}

function ended(answer: () => string): { exit: number; stdout: string; stderr: string } {
  try {
    return { exit: 0, stdout: answer(), stderr: '' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { exit: 1, stdout: error.stdout, stderr: error.message };
  }
}
