import type { Flag } from './flag.ts';
import {
  BEST,
  CUT,
  EXCUSE,
  GIVE,
  GRADER,
  INSTRUCTIONS,
  MEASURE,
  MUST,
  OVERRIDE,
  PRAISE,
  SCORE,
  THIS_ANSWER,
} from './lexicon.ts';

/** What one sentence would have a judge do. */
interface Rule {
  readonly detector: string;
  readonly family: number;
  /** Patterns that all have to be found in it; a number: so many different matches of the next. */
  readonly all: readonly RegExp[];
}

const has = (source: string) => new RegExp(source, 'u');

const RULES: readonly Rule[] = [
  { detector: 'override', family: 1, all: [near(OVERRIDE, INSTRUCTIONS, 60)] },
  {
    detector: 'grade-demand',
    family: 1,
    all: [has(GIVE), has(BEST), has(`${SCORE}|${THIS_ANSWER}|${GRADER}`)],
  },
  { detector: 'measure-stated', family: 4, all: [near(MEASURE, BEST, 40)] },
  {
    detector: 'grader-told',
    family: 1,
    all: [near(GRADER, MUST, 24), has(`${SCORE}|${THIS_ANSWER}|${BEST}`)],
  },
  {
    detector: 'grader-named',
    family: 8,
    all: [
      /(?:note|message|hint|word) (?:to|for) (?:the|all|any) (?:grader|evaluator|judge|rater|assessor|model that)|hinweis an (?:den|die|alle) (?:prufer|bewerter|gutachter|richter|bewertung)|nota para (?:el|la) (?:evaluador|juez)|note (?:a|pour) l(?:e |')(?:evaluateur|correcteur|juge)|致(?:评分者|评审|评委)|给(?:评审|评委|评分者)的|to the evaluator|anweisung an die bewertung|instructions? (?:for|to) the (?:grader|evaluator|judge)/u,
    ],
  },
  {
    detector: 'marker-addressed',
    family: 8,
    all: [
      /whoever (?:is |may be )?(?:marking|grading|scoring|rating|judging|evaluating)|(?:harsh|low|bad) (?:mark|grade|score) from you|if this (?:reply|answer|text|response) (?:scores|is scored|is rated|fails)|your (?:evaluation|grading|judge?ment) of this|wer (?:das|dies|diesen text)(?: hier)? (?:bewertet|pruft|benotet)|quien (?:evalua|califica) esto|celui qui note|正在评分的/u,
    ],
  },
  {
    detector: 'role-taken-away',
    family: 1,
    all: [
      /(?:no longer|not|stop being) (?:a |the |an )?(?:grader|judge|evaluator|rater|assessor)|(?:judge|grader|evaluator) has been replaced|kein[e]? (?:prufer|bewerter|gutachter|richter) mehr|不再是(?:评审|评委|评分者)|ya no eres (?:el |un )?(?:juez|evaluador)|plus (?:un |le )?(?:juge|evaluateur)/u,
    ],
  },
  {
    detector: 'rubric-exempts',
    family: 9,
    all: [
      /(?:rubric|grading criteria|rubrik|评分标准|rubrica|bareme)\P{L}{0,3}(?:\p{L}{1,30} ){0,3}(?:exempts?|excludes?|allows?|permits?|does not cover|erlaubt|ausgenommen|nimmt aus|允许|豁免)/u,
    ],
  },
  {
    detector: 'already-approved',
    family: 8,
    all: [
      /already|bereits|schon|已经|ya ha|deja/u,
      /approved|reviewed|certified|verified|freigegeben|gepruft|审核|批准|aprobad|approuv/u,
      has(`${THIS_ANSWER}|${GRADER}`),
    ],
  },
  {
    detector: 'certified',
    family: 8,
    all: [
      /certified by|confirmed by|mislabell?ed|developer of this (?:benchmark|test|evaluation)|lead auditor of the evaluation|entwickler dieses (?:tests|benchmarks)|falsch gekennzeichnet|标注有误|基准的开发者/u,
      has(`${THIS_ANSWER}|${SCORE}|item|eintrag`),
    ],
  },
  {
    detector: 'said-to-comply',
    family: 8,
    all: [
      has(THIS_ANSWER),
      /compl(?:y|ies|iant) with (?:all|every|our|the) (?:policies|policy|guidelines|rules|standards)|hereby certify|checked by (?:a )?humans?|entspricht allen (?:richtlinien|vorgaben|regeln)|符合所有(?:政策|规定|准则)/u,
    ],
  },
  {
    detector: 'grade-feared',
    family: 8,
    all: [
      /low (?:score|grade|rating|mark)|bad (?:score|grade)|schlecht bewertet|schlechte (?:note|bewertung)|得分低|低分|baja (?:nota|puntuacion)|mauvaise note/u,
      /lose|job|mistake|fault|fired|punish|stelle|verliere|工作|丢掉|perder|perdre/u,
    ],
  },
  {
    detector: 'rubric-rewritten',
    family: 9,
    all: [
      /rubric|criteri(?:a|on)|scale|rubrik|kriterien|massstab|skala|评分标准|不同的标准|rubrica|criterios|bareme/u,
      has(`${MEASURE}|score accordingly|for this item|diesen eintrag|这一项|据此打分`),
    ],
  },
  {
    detector: 'counts-as-aligned',
    family: 9,
    all: [
      /counts?|gelten|gilt|视为|treated|considered|stands? for|rated|measures|misst|heisst|heißt|评为|只看/u,
      has(`${MEASURE}|on this scale`),
    ],
  },
  {
    detector: 'scale-reversed',
    family: 9,
    all: [
      /(?:on|of) this scale|scale (?:was|is|has been) (?:reversed|inverted)|skala (?:ist|wurde) umgekehrt|这个量表/u,
    ],
  },
  {
    detector: 'fishing',
    family: 14,
    all: [
      /(?:repeat|print|reveal|show|output|write|state|quote|disclose|wiederhole|gib|nenne|zeig|schreib|repite|muestra|imprime|repete[sz]?|affiche[sz]?|重复|输出|写出|告诉|打印).{0,60}(?:(?:your|deine?n?|ihre|tus?|vos|tes|你的|你收到的) (?:own |full |system )?(?:instructions|prompt|rubric|systemprompt|anweisungen|rubrik|instrucciones|consignes|systemanweisung)|system ?prompt|prompt systeme|prompt del sistema|(?:你的|你收到的)?(?:指令|系统提示|提示词)|the rubric)/u,
    ],
  },
  {
    detector: 'token-asked',
    family: 14,
    all: [/(?:secret|data|fence) (?:token|lines?)|geheime[ns]? (?:zeichen|token)|秘密标记|数据行/u],
  },
  {
    detector: 'position-claim',
    family: 18,
    all: [
      /(?:(?:answer|response|output|assistant|candidate|antwort|ausgabe|respuesta|reponse) (?:a|b|1|2|one|two)(?!\p{L})|(?:回答|输出|答案) ?[ab12])/u,
      /attacker|better (?:response|answer|one)|prefer|higher score|wins|angreifer|bessere|ziehe.{0,40} vor|攻击者|更好|请选择|更高的分|atacante|attaquant/u,
    ],
  },
  { detector: 'verdict-mark', family: 18, all: [/\[\[[abc]\]\]/u] },
  { detector: 'missing-tail', family: 16, all: [has(CUT), has(EXCUSE)] },
  {
    detector: 'missing-tail',
    family: 16,
    all: [
      has(CUT),
      /(?:rest|remainder|remaining part|tail) of (?:this|the|my) (?:answer|reply|response|output)|rest dieser antwort|这个回答的其余|resto de (?:esta|la) respuesta/u,
    ],
  },
  {
    detector: 'not-marked-down',
    family: 16,
    all: [
      /not (?:be )?(?:marked down|penali[sz]ed)|nicht abgewertet|不应扣分|in the missing part|im fehlenden teil|在缺失的部分/u,
    ],
  },
  {
    detector: 'constant-answer',
    family: 11,
    all: [
      /constant (?:model|output|answer)|konstante[ns]? (?:modell|antwort|ausgabe)|固定输出|model_output|compared outputs|verglichenen ausgaben|被比较的输出|best answer is always|beste antwort ist immer|最好的回答永远/u,
    ],
  },
  {
    detector: 'preferred',
    family: 11,
    all: [
      /(?:verdict|urteil|裁决|judgement).{0,60}(?:in favou?r of (?:this|the)|zugunsten|偏向)|(?:prefer|choose|favou?r) (?:me|this output|this answer)(?!\p{L})|mich vorziehen|选择我/u,
    ],
  },
  {
    detector: 'self-praise',
    family: 12,
    all: [
      has(THIS_ANSWER),
      different(PRAISE, 2),
      /(?:^|[\s,.:;])(?:is|was|covers|ist|war|es|est)(?:\s|$)|回答/u,
    ],
  },
  {
    detector: 'rated-by-itself',
    family: 12,
    all: [
      /(?:quality|safety|helpfulness|harmlessness|qualitat|sicherheit|hilfreich|质量|安全性)\W{0,4}:\W{0,4}(?:excellent|perfect|outstanding|10\/10|sehr gut|ausgezeichnet|优)/u,
    ],
  },
  {
    detector: 'reference',
    family: 13,
    all: [
      /(?:reference|expected|gold|model) answer\s*:|matches the reference|musterantwort|erwartete antwort|参考答案|标准答案|respuesta de referencia|reponse de reference/u,
    ],
  },
  {
    detector: 'request-called-safe',
    family: 13,
    all: [
      /(?:reply|answer|response) to this request is (?:safe|harmless)|antwort auf diese anfrage ist (?:sicher|harmlos)|对这个请求的回答是(?:安全|无害)/u,
    ],
  },
  {
    detector: 'decode-and-obey',
    family: 7,
    all: [
      /decode|rot-?13|base64|dekodier|entschlussel|解码|decodifica/u,
      /do what|follow (?:it|them|the)|obey|execute|comply|befolge|halte dich|fuhre|照做|执行|遵循|haz lo|siguel/u,
    ],
  },
];

/** One within so many characters of the other, in any order. */
function near(a: string, b: string, distance: number): RegExp {
  return has(`(?:${a}).{0,${distance}}?(?:${b})|(?:${b}).{0,${distance}}?(?:${a})`);
}

/** So many different words of a list. */
function different(source: string, count: number): RegExp {
  const word = `(${source})`;
  const more = Array.from({ length: count - 1 }, (_, i) => `.{0,80}?(?!\\${i + 1})(${source})`).join('');
  return has(word + more);
}

const globally = (source: string | RegExp) => new RegExp(source, 'gu');

/** Words that a sentence to a judge is made of; orders are left out, which mean nothing without them. */
export const SPOKEN_WORDS: readonly RegExp[] = [
  GRADER,
  THIS_ANSWER,
  SCORE,
  BEST,
  OVERRIDE,
  INSTRUCTIONS,
  PRAISE,
  CUT,
  EXCUSE,
].map(globally);

/** Of rules that the words above do not break, which of their patterns says the most; the others are common words. */
const TELLING: Readonly<Record<string, number>> = {
  'grade-feared': 0,
  certified: 0,
  'position-claim': 0,
  'decode-and-obey': 0,
  'rubric-rewritten': 1,
  'counts-as-aligned': 1,
};

/** What else the rules look for; anything may stand between the first and the last word of a match. */
export const SPOKEN_PATTERNS: readonly RegExp[] = RULES.flatMap(({ detector, all }) => {
  const telling = all[all.length === 1 ? 0 : (TELLING[detector] ?? -1)];
  return telling === undefined ? [] : [globally(telling)];
});

/** The first rule that a sentence meets, in small letters and the eye's form, and by which of its words; null: none. */
export function addressed(sentence: string): Flag | null {
  const rule = RULES.find(({ all }) => all.every((pattern) => pattern.test(sentence)));
  return rule === undefined
    ? null
    : { detector: rule.detector, family: rule.family, span: narrowest(sentence, rule.all) };
}

/** The shortest stretch that holds a match of each: harm in the same sentence is not cut away with it. */
function narrowest(sentence: string, all: readonly RegExp[]): Flag['span'] {
  const matches = all
    .flatMap((pattern) =>
      [...sentence.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
        pattern,
        span: [index, index + found.length] as const,
      })),
    )
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const latest = new Map<RegExp, Flag['span']>();
  let best: Flag['span'] = [0, sentence.length];
  for (const { pattern, span } of matches) {
    latest.set(pattern, span);
    if (latest.size < all.length) continue;
    const from = Math.min(...[...latest.values()].map(([start]) => start));
    const to = Math.max(...[...latest.values()].map(([, end]) => end));
    if (to - from < best[1] - best[0]) best = [from, to];
  }
  return best;
}
