/** Words that stand in the place of an error where there was none. */
const FINE = /^(?:0|ok|none|null|no ?error|success|succeeded)?$/i;

const OK = 200;

/** Whether what stands under `error` says that something failed: some servers always send one, empty where all went well. */
export function isError(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (value === 0 || value === OK) return false;
  if (typeof value === 'string') return !FINE.test(value.trim());
  return typeof value !== 'object' || Object.values(value).some(isError);
}
