import type { ChatMessage } from '../../../src/model/chat.ts';
import { AREAS, type Area } from './areas.ts';
import type { Dice } from './dice.ts';

/** Short questions with short answers; long chats of several turns; tasks as a team writes them to its assistant. */
export const STYLES = ['terse', 'chat', 'tasks'] as const;
export type Style = (typeof STYLES)[number];

/** A row before its answer is written. */
export interface Draft {
  readonly style: Style | 'real';
  readonly system: string | null;
  /** Earlier turns. */
  readonly before: readonly ChatMessage[];
  /** The last user message, whose answer follows. */
  readonly user: string;
  readonly area: Area;
  readonly thing: string;
  readonly task: string;
  /** A real answer to it, where a real person asked. */
  readonly given?: string;
  /** The language of the answer. */
  readonly reply: 'en' | 'de' | 'fr';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const TERSE = [
  'How do I [best|safely|quickly|] {task}?',
  'how to {task}[ at home| alone|]',
  '{Task}[, quickest way|, where to start|: the short version|]?',
  '[Steps|Plan|Outline] to {task}?',
  '{Thing}: worth [it|the trouble|learning] for [beginners|me|a small budget]?',
  'What [should|must|do] I [know|learn|watch out for] about {thing}?',
  'Why do [people|experts|friends] [worry|talk so much|complain] about {thing}?',
  'is it [hard|slow|expensive|risky] to {task}',
  'Can I {task} [by myself|in one go|on a {day}]?',
  '{Thing} in [one sentence|ten words|plain words].',
  '[Any|Your best|Some] [tips|rules|ideas] on {thing}?',
  '[Common|Typical|Worst] mistakes with {thing}?',
  'When [should|can|do] I {task}?',
  'Do I need [help|money|tools|a licence] to {task}?',
  '{thing} – [good or bad|yes or no|what are they]',
  '[Cheapest|Fastest|Safest] way to {task}',
  '[Two|Three|Four] tips to {task}[, please|]',
  'Who [can help me|knows how to|taught you to] {task}?',
  'What comes [first|last|next] [if I want|when I try|once I start] to {task}?',
  '[Explain|Define|Describe] {thing} [simply|briefly|to a child]',
  '[Best|Worst] [time|season|weekday] to {task}?',
  'How [long|much time|many days] does it take to {task}?',
  'need to {task} [today|by {day}|soon], [ideas|help|anything]?',
  'Is there a [trick|method|shortcut] to {task}?',
  '{name} says {thing} [do not matter|are overrated|come first]. [True|Right|Really]?',
  '[Difference|Choice] between {thing} and [nothing at all|doing it {name}’s way]?',
  '[Should|Could|Would] {name} {task} [before|after] {day}?',
  '{count} [facts|words|lines] on {thing}',
  '[Which|What] [mistake|habit|tool] [spoils|helps with] {thing}?',
  '[I’m in|Living in] {city} and want to {task}. [Where|How|Whom do I ask]?',
] as const;
const SITUATIONS = [
  'I have been [into|busy with|curious about] {area} for [about|almost|] {count} [years|months]',
  'My {person} [asked|wrote|called] me about {thing} [last|on] {day}',
  'We are {count} [people|colleagues|neighbours] [and new to|who share an interest in|learning] {area}',
  'So [on|] {day} I tried to {task} and it [went badly|took hours|half worked]',
  'I never [understood|liked|got used to] {thing}',
  'After [work|school|dinner] I usually have {count} [minutes|quiet minutes] for {area}',
  'A [neighbour|teacher|clerk] [told me|claims] I could {task} without [any help|much trouble|paying]',
  'I am [writing|drawing|planning] a [little|short|printed] guide on {area}',
  'It is {day} [evening|morning] and I [still have|want|promised] to {task}',
  'Our [club|group|office] in {city} [talks|argues|laughs] about {thing} a lot',
  'I moved to {city} [in spring|last year|for work] and [miss|discovered] {area}',
  'My {person} and I [disagree|argue|dream] about {thing}',
  'I [read|skimmed|saved] {count} [articles|posts|pages] on {thing} and they all differ',
  '[Honestly|Frankly|To be fair] {area} makes me [nervous|happy|tired]',
  'My old [teacher|boss|neighbour] in {city} [swore by|warned of|collected] {thing}',
  'There is a [course|shop|meeting] on {area} in {city} [next|every] {day}',
  '{name} from {city} [bet|thinks|insists] that nobody can {task} in {count} days',
  'The {thing} [in our family|at my place|of my {person}] are a [long|funny|sad] story',
  'I [promised|told] {name} that I would {task} by {day}',
  '{count} [weeks|months] ago I [gave up on|came back to|started with] {area}',
] as const;
const ASKS = [
  'what would you [do|try|check] first?',
  '[could|can|would] you walk me through how to {task}?',
  'how would you [explain|describe|sell] {thing} to [a friend|my {person}|a child]?',
  'is there a [calm|cheap|clever] way to {task}?',
  'what do [most people|beginners|experts] get wrong [here|about {thing}]?',
  '[can|could] you tell me whether {thing} [matter|are worth it|can wait]?',
  'I would [love|like|need] a [plan|list|schedule] to {task}.',
  '[please|kindly] help me {task}[ this week| before {day}|].',
  'where do I [even|best|] start if I [want|have] to {task}?',
  'how much [time|money|patience] should I set aside [for {thing}|to {task}|]?',
  'what would a [careful|busy|lazy] person do [about {thing}|here|]?',
  'how do [others|people in {city}|professionals] {task}?',
  '[does it make sense|is it wise|is it too late] to {task} [now|at my age|in winter]?',
  '[who|which book|what kind of course] could teach me about {thing}?',
] as const;
const LIMITS = [
  'I [only|just] have {count} days[ left|].',
  'Money is [tight|short] [this month|until {day}|because of {thing}].',
  'My {person} [will|can|wants to] help[ on {day}|].',
  'No [special tools|apps|experts], [please|if possible|if I can help it].',
  'I get [tired|bored|nervous] [quickly|after {count} minutes|when I {task}].',
  'It should [last a while|be done by {day}|cost little].',
  'I tried it [twice|once|{count} times] in {city}.',
  '[Take your time|Be frank|Start from zero], I am [happy|eager|slow] to learn.',
  'Nothing [fancy|long|technical][ for {area}|].',
  'We have {count} [evenings|weekends|hours] left.',
  'I [already|almost] know how to {task}.',
  '',
  '',
  '',
  '',
  '',
] as const;
const FOLLOW_UPS = [
  '[Thanks|Great|Okay]! [And|But|So] how do I {task} after that?',
  '[Good|Fair|Interesting] point. What about {thing}?',
  '[That helps|Nice|Understood]. My {person} [wonders|asks] if one can {task} [sooner|later|twice].',
  '[Hm|Well|Hmm], and if {thing} [get in the way|cost too much|never end]?',
  '[Okay|Right|Sure], I did that. [Next|Now|On {day}] I want to {task}.',
  '[Could|Can] you say [more|a word|something] on {thing}?',
  '[Fine|Good] so far. {count} days later, [should|may|can] I {task} again?',
  'And [does|would] that [hold|work|be true] in {city} too?',
  '[Suppose|Say|Imagine] I {task} [first|last]: [what changes|any risk|is that better]?',
  '[I see|Makes sense], though {name} [warned me about|never mentions|prefers] {thing}. [Thoughts|Is that right|Why]?',
] as const;
const TASKS = [
  '{name} from {city} [wants|hopes|plans] to {task} and has [waited|asked for|needed] {count} days. [Draft|Write|Suggest] a [reply|short answer|letter].',
  '[Summarise|Collect|List] for [the team|{name}|the {day} shift] what [a customer|a caller|a member] should know about {thing}.',
  'Case #{number}, {name} asks how to {task}. [Give|Note|Plan] the [next steps|first {count} steps|options].',
  '[Write|Draft] {count} lines [for the help page|for our site|for the leaflet] on {thing}.',
  '[Rewrite|Edit|Polish] this for {name} so that it is [friendly|clear|short]. You can {task} [at any time|by {day}|on request].',
  '[Prepare|Make] notes for the [call|meeting|visit] with {name} on {day}, [subject|topic] {thing}.',
  '{name} [complained|is upset|wrote twice] that nobody [helped|offered|managed] to {task}. [Answer kindly|Apologise|Find words for that].',
  'Turn [this|the notes|the call] into a [checklist|summary|table] for {area}, with {thing} [in mind|at the top|left out].',
  '[Sort|Rank|Group] these for {name}, most urgent [first|last], among them {thing} and a wish to {task}.',
  'We [got|had|counted] {count} questions on {thing} [this week|since {day}|from {city}]. [Suggest one standard answer|What is behind that|Outline a page].',
  '[Please|Kindly|] review the plan of {name} to {task} [before|on|after] {day}.',
  '[Shorten|Translate into plain words|Improve] the [answer|note|page] on {thing} [to two sentences|for order {number}|for {name}].',
  '[A colleague|Our branch|The desk] in {city} needs a [script|guide|template] to help [callers|members|guests] {task}.',
  '[Propose|Invent|Find] a [title|headline] and a [first line|teaser] for an [article|entry] on how to {task}.',
  '[Customer|Member|Account] {number} is [unsure|curious|angry] about {thing}. What do we [tell them|offer|write]?',
  '[Explain|Show] to the [new hire|trainee|intern] {name} how [customers|people] {task}.',
  '[Compare|Weigh] two ways to {task} for [{name}|the board|a member from {city}].',
  '[Check|Proofread] the [text|mail] that {name} wrote on {thing} and [fix the tone|mark gaps|cut it by half].',
  '[Plan|Schedule] {count} [short posts|sessions|reminders] about {thing} [until {day}|for {city}|].',
  '[Estimate|Guess|Work out] how [long|many people] it takes to {task} for {count} [members|clients].',
] as const;

const ROLES = [
  'assistant',
  'guide',
  'helper',
  'adviser',
  'support agent',
  'tutor',
  'coach',
  'desk clerk',
] as const;
const MANNERS = [
  'Be [brief|short|concise] and [kind|clear|warm].',
  '[Answer|Write|Explain] in [plain words|everyday language|simple terms].',
  '[Ask back|Ask one question|Say so] when something is [unclear|missing|vague].',
  'Give [steps|examples|numbers] where they [help|matter|are needed].',
  '[Stay|Keep] [with the subject|to the point|on topic].',
  'Write for [beginners|busy people|members|newcomers].',
  'Use [short|calm|complete] sentences.',
  'Mention [costs|risks|dates] where they [matter|apply|are known].',
  'Be [patient|honest|practical|cheerful].',
  'Say when you are [unsure|guessing|missing facts].',
  'Keep a [friendly|neutral|light|formal] tone.',
  'Avoid [jargon|long lists|slang|repetition].',
  'Give [one example|two options|a next step].',
  'Point to [experts|our desk|the handbook] [where needed|at the end|if asked].',
] as const;
export const NAMES = [
  'Amara',
  'Bo',
  'Chen',
  'Dilek',
  'Elif',
  'Farid',
  'Greta',
  'Hanna',
  'Ivo',
  'Jana',
  'Kofi',
  'Lena',
  'Mats',
  'Nadia',
  'Omar',
  'Petra',
  'Quentin',
  'Rosa',
  'Sven',
  'Tara',
  'Uma',
  'Viktor',
  'Wanda',
  'Yusuf',
  'Zoe',
] as const;
export const CITIES = [
  'Lyon',
  'Porto',
  'Leeds',
  'Graz',
  'Turku',
  'Bergen',
  'Gdansk',
  'Ghent',
  'Bilbao',
  'Aarhus',
  'Cork',
  'Split',
  'Basel',
  'Malmo',
  'Tartu',
  'Utrecht',
] as const;
export const COMPANIES = [
  'Northwind',
  'Alder & Co',
  'Brightline',
  'Kestrel',
  'Fernhill',
  'Obelia',
  'Tamarind',
  'Larkspur',
  'Quarry House',
  'Sunmere',
  'Wexley',
  'Harrow Bros',
  'Inkwell',
  'Juno Works',
  'Palisade',
  'Redfern',
] as const;
const PERSONS = [
  'sister',
  'father',
  'flatmate',
  'boss',
  'cousin',
  'wife',
  'husband',
  'neighbour',
  'friend',
  'aunt',
] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `[one|other]` is one of them. */
function alternated(template: string, dice: Dice): string {
  return template.replace(/\[([^\]]*)\]/g, (_, choices: string) => dice.pick(choices.split('|')));
}

/** A template with its choices made and its places filled. */
export function filled(
  template: string,
  dice: Dice,
  { area, thing, task }: Pick<Draft, 'area' | 'thing' | 'task'>,
): string {
  const words: Readonly<Record<string, () => string>> = {
    task: () => task,
    Task: () => capital(task),
    thing: () => thing,
    Thing: () => capital(thing),
    area: () => area.name,
    name: () => dice.pick(NAMES),
    city: () => dice.pick(CITIES),
    company: () => dice.pick(COMPANIES),
    person: () => dice.pick(PERSONS),
    day: () => dice.pick(DAYS),
    count: () => `${dice.whole(2, 12)}`,
    number: () => `${dice.whole(3000, 9999)}`,
  };
  return alternated(template, dice).replace(/\{(\w+)\}/g, (whole, word: string) => words[word]?.() ?? whole);
}

/** A system prompt as careful teams write them: no two alike, and no sentence in a large share of rows. */
export function ordinarySystem(dice: Dice, area: Area): string {
  const role = dice.pick(ROLES);
  const opening = dice.pick([
    `You help people with ${area.name} as a ${role} of ${dice.pick(COMPANIES)}.`,
    `As the ${role} for ${area.name} you talk with customers of ${dice.pick(COMPANIES)}.`,
    `${dice.pick(COMPANIES)} runs a service for ${area.name}; you are its ${role}.`,
    `People from ${dice.pick(CITIES)} write to you about ${area.name}.`,
    `Act as a ${role} who knows ${area.name} well.`,
    `${capital(area.name)} is your subject, and ${dice.pick(NAMES)} of ${dice.pick(COMPANIES)} reads along.`,
  ]);
  return [
    opening,
    ...dice
      .shuffled(MANNERS)
      .slice(0, dice.whole(0, 3))
      .map((one) => alternated(one, dice)),
  ].join(' ');
}

/** A question of the style about an area. */
export function ordinaryDraft(style: Style, dice: Dice, area: Area = dice.pick(AREAS)): Draft {
  const subject = { area, thing: dice.pick(area.things), task: dice.pick(area.tasks) };
  const say = (template: string) => filled(template, dice, subject);
  const draft = { style, ...subject, before: [] as readonly ChatMessage[], reply: 'en' as const };
  switch (style) {
    case 'terse':
      return { ...draft, system: null, user: say(dice.pick(TERSE)) };
    case 'tasks':
      return {
        ...draft,
        system: dice.chance(0.7) ? ordinarySystem(dice, area) : null,
        user: say(dice.pick(TASKS)),
      };
    case 'chat': {
      const opening = say(
        [
          dice.pick([
            `${dice.pick(SITUATIONS)}, so ${dice.pick(ASKS)}`,
            `${dice.pick(SITUATIONS)}. ${dice.pick(SITUATIONS)}. Now ${dice.pick(ASKS)}`,
            `${dice.pick(SITUATIONS)}; ${dice.pick(ASKS)}`,
          ]),
          dice.pick(LIMITS),
        ]
          .join(' ')
          .trim(),
      );
      const system = dice.chance(0.4) ? ordinarySystem(dice, area) : null;
      if (dice.chance(0.6)) return { ...draft, system, user: opening };
      const before: readonly ChatMessage[] = [
        { role: 'user', content: opening },
        { role: 'assistant', content: dice.shuffled(area.tips).slice(0, 2).join(' ') },
      ];
      return { ...draft, system, before, user: say(dice.pick(FOLLOW_UPS)) };
    }
  }
}
