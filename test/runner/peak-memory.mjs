// Loaded before a program: writes its peak resident memory in bytes to the file that PEAK_FILE names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => {
  // The kernel's maxRSS of a process starts at what its parent had when it was started; the high-water mark does not.
  const mark = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  const kilobytes = mark === undefined ? process.resourceUsage().maxRSS : Number(mark);
  writeFileSync(process.env.PEAK_FILE, String(kilobytes * 1024));
});
