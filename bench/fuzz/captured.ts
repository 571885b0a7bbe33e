/** What `work` writes to the process's streams, in order; nothing of it is shown. */
export function captured(work: () => void): string {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  const parts: string[] = [];
  for (const stream of streams)
    stream.write = (text: unknown) => {
      parts.push(String(text));
      return true;
    };
  try {
    work();
  } finally {
    streams.forEach((stream, index) => {
      stream.write = writes[index] as typeof stream.write;
    });
  }
  return parts.join('');
}
