/** Asks an address whether its page is still there. */

/** `unclear`: it did not say, or could not be asked. Many sites refuse programs; that is no sign of a dead page. */
export type Answer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'dead'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string };

/** What is needed of the network: `fetch`, or a stand-in for it. */
export type Ask = (
  address: string,
  options: { method: 'HEAD' | 'GET'; signal: AbortSignal },
) => Promise<{ status: number }>;

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

/** Only an answer that says so makes an address dead: not found or gone, to both ways of asking. */
export async function probeLink(address: string, ask: Ask): Promise<Answer> {
  const first = await statusOf(address, 'HEAD', ask);
  // Some servers answer only whole requests.
  const status = typeof first === 'number' && first < 400 ? first : await statusOf(address, 'GET', ask);
  if (typeof status === 'string') return { kind: 'unclear', why: status };
  if (status < 400) return { kind: 'alive' };
  return status === 404 || status === 410
    ? { kind: 'dead', why: String(status) }
    : { kind: 'unclear', why: String(status) };
}

/** The status, or why there was none. */
async function statusOf(address: string, method: 'HEAD' | 'GET', ask: Ask): Promise<number | string> {
  try {
    return (await ask(address, { method, signal: AbortSignal.timeout(patience) })).status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
