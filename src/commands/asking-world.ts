import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepHeapSmallFor, keepYoungHeapSmall, letHeapGrow } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';

export interface AskingOptions {
  /** Report folder. */
  readonly out: string;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
  /** It asks little, and reads what others asked. */
  readonly mostlyReads?: boolean;
}

/** The world of a command that asks a model's draws: progress as the terminal takes it, and an end by the usual signals. */
export function askingWorld({ out, json, mostlyReads = false }: AskingOptions, bundleFolder: string) {
  keepYoungHeapSmall();
  const keepSmall = () => keepHeapSmallFor([join(out, RECORDS_FILE)]);
  keepSmall();
  const shown = chooseProgress({
    stream: streams.notices,
    env: process.env,
    json: json ?? false,
    clock: systemClock,
  });
  const cancel = cancelOnSignals(process, systemClock);
  const world = {
    ...processWorld({ bundleFolder, out, shown, cancelled: cancel.signal }),
    heap: { asking: mostlyReads ? () => {} : letHeapGrow, asked: keepSmall },
  };
  /** Signals are the process's own again. */
  return { world, release: cancel.release };
}
