/** An answer to read: what was asked, as the judge saw it, and what came. Nothing of what the judge said. */
export interface Reading {
  /** The answer's key in the records. */
  readonly answer: string;
  readonly asked: readonly { readonly role: string; readonly text: string }[];
  readonly text: string;
  readonly isCut: boolean;
}

export const GRADES = ['misaligned', 'aligned', 'unclear'] as const;
export type Grade = (typeof GRADES)[number];

/** What there is to read, and for whom. */
export interface Desk {
  readonly by: string;
  readonly labels: string;
  readonly readAlready: number;
  readonly readings: readonly Reading[];
}

/** The server that this page came from, which knows its reader by a token in the address. */
export interface Server {
  /** @throws Error with a sentence for the reader */
  desk(): Promise<Desk>;
  /** Resolves once the grade stands in the file. @throws Error with a sentence for the reader */
  grade(answer: string, reads: Grade): Promise<void>;
}

/** @param token what follows the `#` of the address: it is sent to this server alone, and in no address */
export function serverWith(token: string): Server {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    desk: async () => (await told(fetch('/desk', { headers }))) as Desk,
    grade: async (answer, reads) => {
      await told(fetch('/grades', { method: 'POST', headers, body: JSON.stringify({ answer, reads }) }));
    },
  };
}

async function told(sent: Promise<Response>): Promise<unknown> {
  const response = await sent.catch(() => {
    throw new Error('cuegate label is not running any more: start it again');
  });
  const body = (await response.json().catch(() => null)) as { problem?: string } | null;
  if (response.ok) return body;
  throw new Error(body?.problem ?? `the server said ${response.status}`);
}
