/** An error status with all that came under it: the SDK's own errors keep one form of body only. */
export class RefusedResponse extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;

  constructor(status: number, headers: Headers, text: string) {
    // The SDK looks into messages for signs of a timeout: nothing of the server's may stand here.
    super('an error status');
    this.status = status;
    this.headers = headers;
    this.text = text;
  }
}

/** `fetch` that rejects on an error status. */
export function refusing(send: typeof fetch): typeof fetch {
  return async (url, init) => {
    const response = await send(url, init);
    if (response.status < 400) return response;
    throw new RefusedResponse(response.status, response.headers, await response.text());
  };
}
