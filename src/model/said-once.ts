/** Of more texts than that, which no honest reply has, equal ones alone are looked for. */
const MANY = 100;

/** Texts one after the other with an empty line between; what stands in one before it is not said again. */
export function saidOnce(texts: readonly string[]): string {
  const different = [...new Set(texts)].filter((text) => text.trim() !== '');
  if (different.length > MANY) return different.join('\n\n');
  return different.reduce((said, text) => {
    if (said.includes(text.trim())) return said;
    return said === '' ? text : `${said}\n\n${text}`;
  }, '');
}
