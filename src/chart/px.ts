/** A coordinate with as many digits as a screen can show, so that the file stays small. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
