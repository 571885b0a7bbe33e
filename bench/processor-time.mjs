// Loaded before a program: writes the processor time that it took, in microseconds, to the file that CPU_FILE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.CPU_FILE, String(user + system));
});
