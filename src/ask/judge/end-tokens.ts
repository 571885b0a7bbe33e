/** What chat templates end a turn with: some servers leave it at the end of a reply. */
const END_TOKENS = [
  '<|im_end|>',
  '<|eot_id|>',
  '<|eom_id|>',
  '<|eot|>',
  '<|end|>',
  '<|return|>',
  '<|end_of_text|>',
  '<|endoftext|>',
  '<|END_OF_TURN_TOKEN|>',
  '<end_of_turn>',
  '<turn|>',
  '<eos>',
  '</s>',
  '<｜end▁of▁sentence｜>',
] as const;

/** A judge's reply without the tokens that end its turn: they are the server's, and nothing that the judge says. */
export function withoutEndTokens(reply: string): string {
  let rest = reply;
  for (;;) {
    const said = rest.trimEnd();
    const token = END_TOKENS.find((end) => said.endsWith(end));
    if (token === undefined) return rest;
    rest = said.slice(0, -token.length);
  }
}
