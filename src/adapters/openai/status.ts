/** Whether a status says that the request succeeded: some servers call a completion created (201). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
