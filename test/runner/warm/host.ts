/**
 * A process that runs built programs one after another: what Node compiled and optimised for one is there for the
 * next, which is what most of a short run's time goes into. Environment, folder, arguments and streams are the
 * job's; modules stay loaded, see `programs.ts`; and a job is over when its process would end, with nothing left to wait
 * for.
 */
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';
import v8 from 'node:v8';
import { recordChildren } from '../record-children.ts';
import type { Done, Job } from './job.ts';

interface Program {
  runAfresh(): Promise<void>;
  unload(): void;
}

/** Beyond it a process is replaced: what runs leave behind is not collected at once. */
const MAX_BYTES = 700 * 2 ** 20;
const LOOK_AGAIN_MS = 2;

const [node = ''] = process.argv;
const standing = new Map(process.eventNames().map((name) => [name, process.listeners(name as 'exit')]));
const streams = [process.stdout, process.stderr].map((stream) => ({
  stream,
  listeners: stream.listeners('error'),
}));
const exit = process.exit.bind(process);
const writers = { stdout: process.stdout.write, stderr: process.stderr.write };

// Programs trade time for memory, which this process has: what they ask of V8 would hold for all that follow.
v8.setFlagsFromString = () => {};
syncBuiltinESMExports();
// A terminal in which tests are run is none of theirs.
for (const { stream } of streams) Object.defineProperty(stream, 'isTTY', { value: false });
process.on('disconnect', () => exit(0));
process.on('message', (job: Job) => void run(job));
standing.set('disconnect', process.listeners('disconnect'));
standing.set('message', process.listeners('message') as never);

async function run(job: Job): Promise<void> {
  const { runAfresh, unload } = (await import(job.module)) as Program;
  // Resources of this process itself, its channel among them.
  const idle = process.getActiveResourcesInfo().length;
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = ((chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      text[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      const told = rest.at(-1);
      if (typeof told === 'function') process.nextTick(told as () => void);
      return true;
    }) as typeof process.stdout.write;
  Object.defineProperty(process, 'stdin', {
    value: Readable.from([Buffer.from(job.input)]),
    configurable: true,
  });
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, job.env);
  process.argv = [node, job.module, ...job.args];
  process.exitCode = undefined;
  process.chdir(job.cwd);
  // What a module takes of Node when it is loaded must be what records.
  const isRecorded = job.children !== null;
  if (isRecorded) unload();
  const startAgain = job.children === null ? () => {} : recordChildren(job.children);

  let isOver = false;
  const over = (code: number, isLast: boolean): void => {
    if (isOver) return;
    isOver = true;
    const done: Done = { code, ...text, isLast };
    process.send?.(done, () => (isLast ? exit(0) : undefined));
  };
  process.exit = ((code?: number) =>
    over(code ?? Number(process.exitCode ?? 0), true)) as typeof process.exit;
  // What a program throws while it is loaded ends its process, with this code.
  const thrown = await runAfresh().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (thrown !== null) {
    text.stderr += String(thrown.error instanceof Error ? thrown.error.stack : thrown.error);
    return over(1, true);
  }
  while (process.getActiveResourcesInfo().length > idle)
    await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS));
  if (isOver) return;
  const code = Number(process.exitCode ?? 0);
  process.emit('exit', code);
  startAgain();
  if (isRecorded) unload();
  putBack();
  over(code, process.memoryUsage.rss() > MAX_BYTES);
}

/** Everything of the process that a program may change. */
function putBack(): void {
  process.stdout.write = writers.stdout;
  process.stderr.write = writers.stderr;
  process.exitCode = undefined;
  for (const name of process.eventNames())
    for (const listener of process.listeners(name as 'exit'))
      if (!(standing.get(name) ?? []).includes(listener)) process.removeListener(name as 'exit', listener);
  for (const { stream, listeners } of streams)
    for (const listener of stream.listeners('error'))
      if (!listeners.includes(listener)) stream.removeListener('error', listener as () => void);
}
