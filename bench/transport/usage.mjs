// Loaded before a program: writes its peak resident memory and the time it took of a core to the file that USAGE_FILE names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => {
  // The kernel's maxRSS of a process starts at what its parent had when it was started; the high-water mark does not.
  const mark = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  const kilobytes = mark === undefined ? process.resourceUsage().maxRSS : Number(mark);
  const { user, system } = process.cpuUsage();
  writeFileSync(
    process.env.USAGE_FILE,
    JSON.stringify({ peakBytes: kilobytes * 1024, cpuMs: (user + system) / 1000 }),
  );
});
