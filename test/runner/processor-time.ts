/**
 * Milliseconds of processor time that this process has taken since, as a function to ask later. A bound on it holds on
 * a busy machine, too, where a bound on the time of the clock would fail by what else runs there.
 */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
