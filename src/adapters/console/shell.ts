const PLAIN = /^[\w@%+=:,./-]+$/;

/** A command line that a POSIX shell reads as exactly these words; file names may be hostile. */
export function shellCommand(words: readonly string[]): string {
  return words.map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
