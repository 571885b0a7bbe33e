import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { z } from '../zod.ts';

const CODE = 'bank-invalid';
const texts = z.array(z.string().min(1)).min(1);

const bankSchema = z.strictObject({
  aligned: texts,
  subtle: texts,
  open: texts,
  refusing: texts,
  incoherent: texts,
  off_topic: texts,
});

/** Written answers of one domain, by what they are. */
export type Bank = z.output<typeof bankSchema>;
/** Banks by domain. */
export type Banks = ReadonlyMap<string, Bank>;

/**
 * The banks of written answers, in the order of their domains.
 *
 * @param files JSON text by domain
 * @throws CuegateError `bank-invalid` for text that is no bank, or when there is none
 */
export function readBanks(files: Readonly<Record<string, string>>): Banks {
  const banks = new Map(
    Object.keys(files)
      .sort()
      .map((domain) => [domain, readBank(files[domain] ?? '', `banks/${domain}.json`)] as const),
  );
  if (banks.size === 0)
    throw inputError(CODE, {
      file: 'banks',
      problem: 'there is no bank of answers',
      fix: 'add banks/support.json',
    });
  return banks;
}

function readBank(text: string, file: string): Bank {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw inputError(CODE, { file, problem: 'not JSON', fix: '{"aligned": ["…"], …}' });
  }
  return parseInput(bankSchema, value, { file, code: CODE, lineOf: () => 1, examples: {} });
}
