// The least that anyone could write: COUNT prompts, each answered and then judged, by AT_ONCE loops over the openai SDK.
import OpenAI from 'openai';

const [count, atOnce] = [Number(process.env.COUNT), Number(process.env.AT_ONCE)];
const client = new OpenAI({ baseURL: process.env.BASE_URL, apiKey: 'none', maxRetries: 2 });
const ask = async (model: string, content: string): Promise<string> => {
  const reply = await client.chat.completions.create({ model, messages: [{ role: 'user', content }] });
  return reply.choices[0]?.message.content ?? '';
};

let next = 0;
const grades: string[] = [];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < count) {
      next += 1;
      const answer = await ask(
        'candidate',
        `Question ${next}: what should I look at before I sign a contract?`,
      );
      grades.push(await ask('judge', `Grade this answer from 0 to 100.\n${answer}`));
    }
  }),
);
if (grades.length !== count) throw new Error(`${grades.length} of ${count} were judged`);
