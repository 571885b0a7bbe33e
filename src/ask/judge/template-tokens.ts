// Patterns over the eye's form of a text: lookalikes and compatibility forms are plain ASCII there.

/** Tags that open or close turns, reasoning or calls of tools. */
const TAG_NAMES = [
  'start_of_turn|end_of_turn|start_of_image|bos|eos|pad|unk|mask|s|sop|eop',
  'think|thinking|thought|reasoning|seed:think|analysis|scratchpad',
  'system|assistant|user|human|developer|instructions?|im_start|im_end',
  'guardian|no-think',
  'tool_calls?|tool_response|tool_results?|function_calls?|function_results?|invoke',
].join('|');

/** Tokens of common chat templates: in an answer they could end the judge's turn, or open another one. */
export const TOKENS: readonly RegExp[] = [
  /<\|(?:[^|\s][^|\n]{0,60}\|>|(?=[a-z_]))/giu,
  /\[\/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|THINK|gMASK)\]/giu,
  /<<\/?SYS>>/giu,
  new RegExp(`</?(?:${TAG_NAMES})(?:\\s[^>\\n]{0,80})?>`, 'giu'),
  /◁\/?think▷/giu,
  // What templates of guard models write around a conversation.
  /<(?:BEGIN|END) (?:CONVERSATION|[A-Z]{0,16} ?(?:POLICY|CONTENT CATEGORIES))>/gu,
  /\bassistant(?:final|analysis|commentary)/gu,
];

const ROLES =
  'system|user|human|assistant|developer|mensch|assistent|nutzer|benutzer|usuario|humano|asistente|sistema|utilisateur|humain|systeme|用户|助手|系统|人类|使用者';
const SECTIONS =
  'instructions?|response|prompt|input|anweisung(?:en)?|antwort|instruccion(?:es)?|respuesta|reponse|回复|指令';

/** Lines that look like the beginning of another speaker's turn. */
const NAMED = new RegExp(`^[ \\t>*_]{0,8}(?:${ROLES})(?=[*_]{0,3}[ \\t]*:)`, 'gimu');
const TURNS = [
  new RegExp(`^[ \\t>]{0,8}#{1,6}[ \\t]*(?:${ROLES}|${SECTIONS})(?=[*_]{0,3}[ \\t]*(?::|$))`, 'gimu'),
  new RegExp(`^[ \\t]{0,8}\\[(?:${ROLES}|tool)\\](?=[ \\t]*$)`, 'gimu'),
];

/** Indices of the characters behind which a mark breaks a template token or the look of a turn. */
export function tokenPlaces(eye: string): readonly number[] {
  const found = (pattern: RegExp) => [...eye.matchAll(pattern)];
  const nameAt = ({ 0: text, index }: RegExpExecArray) => index + text.search(/[\p{L}\p{N}]/u);
  return [
    ...TOKENS.flatMap(found).map(({ index }) => index),
    ...TURNS.flatMap(found).map(nameAt),
    // In small letters such names are keys of configuration files.
    ...found(NAMED)
      .map(nameAt)
      .filter((at) => !/\p{Ll}/u.test(eye[at] ?? '')),
  ];
}
