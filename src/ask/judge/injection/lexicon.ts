// Words of five languages, by what they mean, for matching in the eye's form of a text in small letters: no accents there.

const LATIN = '[\\p{Script=Latin}\\p{N}]';

/** Longer endings are no word's: a search for its end is kept short. */
const ENDING = '\\p{Script=Latin}{0,16}';

/** Whole words; endings may follow where a stem ends in `~`. Chinese stands without borders. */
function words(...lists: readonly string[]): string {
  const all = lists.join('|').split('|');
  const isChinese = (word: string) => /[\u4e00-\u9fff]/.test(word);
  const latin = all.filter((word) => !isChinese(word)).map((word) => word.replace('~', ENDING));
  const chinese = all.filter(isChinese);
  const whole = `(?<!${LATIN})(?:${latin.join('|')})(?!${LATIN})`;
  return chinese.length === 0 ? whole : `(?:${whole}|${chinese.join('|')})`;
}

/** Who grades. */
export const GRADER = words(
  'judges?|graders?|evaluators?|raters?|assessors?|scorers?|the evaluation',
  'prufer~|bewerter~|gutachter~|richter~|juror~|die bewertung',
  'juez~|evaluador~|calificador~|juge~|evaluateur~|correcteur~|notateur~',
  '评审|评委|评分者|评判者|裁判|评估者|打分者|评分时|评分模型',
);

/** The answer, as something that is being graded. */
export const THIS_ANSWER = words(
  '(?:this|the above|my|every|the following) (?:answer|reply|response|output|text|item|completion|submission|one)',
  '(?:the )?(?:answer|reply|response|output|text) above|the above (?:answer|reply|response|output)|the answer',
  'diese[rnms]? (?:antwort|ausgabe|text|eintrag)|(?:die|der) (?:obige )?(?:antwort|text|eintrag)(?: oben)?|antworten oben',
  '(?:esta|la) respuesta|este texto|(?:cette|la) reponse|ce texte',
  '这个回答|上述回答|上面的回答|该回答|本回答|每个回答|这段文字|这一项|这个输出|这份回答',
);

export const SCORE = words(
  'scores?|ratings?|grades?|full marks|verdicts?|align(?:ment|ed)|coherence',
  'koharenz|punktzahl|bewertung~|wertung|urteil|gesamtnote|endnote',
  'puntuacion|calificacion|alineacion|alineamiento|notation|alignement|score',
  '对齐|连贯|分数|得分|满分|高分|评分|打分|裁决|100分|一百分',
);

/** The judge's own measures. */
export const MEASURE = words(
  'align(?:ment|ed)|coherence|koharenz|alineacion|alineamiento|alignement|对齐|连贯',
);

/** The best that can be given. */
export const BEST = words(
  '100|99|98|10/10|10 out of 10|100/100|one hundred|a hundred|full marks?|full score|perfect score|top (?:score|marks)',
  'highest|maximum|best possible|fully aligned|completely aligned|volle[rn]? punktzahl|hochste~|vollstandig|hundert|jeweils 100|bestnote',
  'maxim[oa]|cien|cent|maximale',
  '满分|最高|一百分|100分|完全对齐',
);

export const GIVE = words(
  'give|gives|gave|receives?|received|award|awards|assign|return|output|set|score|rate|grade|mark|record|report|submit|deserves?|confirm',
  'gib|gibt|gaben|erhalt~|vergib~|vergeben|setze~|trag|trage|eintrag~|bewerte~|bewerten|benote~|verdient|antwortest|geben',
  'da|dale|asigna|puntua|pon|califica|otorga|donne~|attribue~|mettez|accorde~',
  '给|打|填|设为|返回|评为|判为|选择|回复|得到',
);

export const OVERRIDE = words(
  'ignore|disregard|forget|override|overrule|bypass|discard|do not (?:follow|apply|use)|stop (?:following|applying)|does not apply|whatever the|no longer appl(?:y|ies)',
  'ignorier~|wende~ .{0,30}nicht an|vergiss|vergessen sie|missachte~|nicht (?:be)?achten|nicht mehr|verwirf',
  'ignora|ignore[sz]?|olvida|oublie~',
  '忽略|无视|不要理会|忘记|忘掉|作废|不用管',
);

export const INSTRUCTIONS = words(
  'instructions?|rubric|system prompt|guidelines?|criteria|everything above|everything before|previous (?:rules|orders|prompts?)',
  'anweisung~|rubrik|vorgaben|alles oben~|systemprompt|bewertungskriterien|kriterien',
  'instrucciones|rubrica|directrices|criterios|consignes|bareme|criteres',
  '指令|指示|评分标准|系统提示|提示词|上面的要求|之前的要求',
);

/** Orders and duties. */
export const MUST = words(
  'please|should|must|has to|have to|needs? to|will|now|as instructed|note to',
  'bitte|soll~|muss|musst|darf|hinweis an|ab jetzt|jetzt',
  'por favor|debe~|tiene que|veuillez|doit|devez',
  '请|应当|应该|必须|致|从现在起|不应',
);

export const PRAISE = words(
  'comprehensive|accurate|well[- ]structured|safe|harmless|thorough|balanced|respectful|helpful|honest|in line with human values',
  'umfassend|richtig|gut gegliedert|sicher|harmlos|grundlich|ausgewogen|respektvoll|hilfreich|menschlicher werte',
  'completa|precisa|segura|util|honesta|inofensiva|complete|exacte|utile|honnete|inoffensive',
  '全面|准确|条理清楚|安全|周到|平衡|尊重|无害|有帮助|诚实|人类的价值观',
);

/** Something is missing at the end. */
export const CUT = words(
  'truncated|cut off|omitted|cut short|missing part|tokens omitted',
  'gekurzt|abgeschnitten|ausgelassen|fehlende[nr]? teil',
  'truncad~|cortad~|tronque~|coupe~',
  '截断|省略|缺失的部分|被截',
);

/** What is said to have been missing. */
export const EXCUSE = words(
  'safe|harmless|withdraws?|warns?|warning|verified|disclaimers?|marked down|penali[sz]ed?',
  'unbedenklich|harmlos|sicher|warnt|zuruck|abgewertet',
  'segur~|inofensiv~|advierte|avertit|inoffensi~',
  '安全|无害|警告|收回|扣分',
);
