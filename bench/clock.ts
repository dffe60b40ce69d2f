/** Milliseconds of CPU time that this process has used: what a busy neighbour on the machine changes least. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Least CPU time of one run, in nanoseconds a character: at least so many runs, and more until so many milliseconds are spent. */
export function bestOf(characters: number, leastRuns: number, spent: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  const start = cpuNow();
  for (let runs = 0; runs < leastRuns || cpuNow() - start < spent; runs++) {
    const before = cpuNow();
    run();
    best = Math.min(best, cpuNow() - before);
  }
  return (1e6 * best) / characters;
}
