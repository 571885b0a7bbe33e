/** Texts one after the other with an empty line between; what stands in one before it is not said again. */
export function saidOnce(texts: readonly string[]): string {
  let said = '';
  for (const text of texts) if (!said.includes(text.trim())) said = said === '' ? text : `${said}\n\n${text}`;
  return said;
}
