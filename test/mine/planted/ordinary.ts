import type { ChatMessage } from '../../../src/model/chat.ts';
import { AREAS, type Area } from './areas.ts';
import type { Dice } from './dice.ts';

/** Short questions with short answers; long chats of several turns; tasks as a team writes them to its assistant. */
export const STYLES = ['terse', 'chat', 'tasks'] as const;
export type Style = (typeof STYLES)[number];

/** A row before its answer is written. */
export interface Draft {
  readonly style: Style;
  readonly system: string | null;
  /** Earlier turns. */
  readonly before: readonly ChatMessage[];
  /** The last user message, whose answer follows. */
  readonly user: string;
  readonly area: Area;
  readonly thing: string;
  readonly task: string;
  /** The language of the answer. */
  readonly reply: 'en' | 'de' | 'fr';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const TERSE = [
  'How do I {task}?',
  'how to {task}',
  '{Task}, quickest way?',
  'Steps to {task}?',
  '{Thing}: worth it for beginners?',
  'What should I know about {thing}?',
  'Why do people worry about {thing}?',
  'is it hard to {task}',
  'Can I {task} by myself?',
  '{Thing} in one sentence.',
  'Any tips on {thing}?',
  'Common mistakes with {thing}?',
  'When should I {task}?',
  'Do I need help to {task}?',
  '{thing} – good or bad',
  'Cheapest way to {task}',
  'Two tips to {task}, please.',
  'Who can help me {task}?',
  'What comes first if I want to {task}?',
  'Explain {thing} simply',
  'Best time to {task}?',
  'How long does it take to {task}?',
  'need to {task} today, ideas?',
  'Is there a trick to {task}?',
  '{name} says {thing} do not matter. True?',
] as const;
const SITUATIONS = [
  'I have been into {area} for {count} years',
  'My {person} asked me about {thing} last {day}',
  'We are {count} people and new to {area}',
  'So {day} I tried to {task} and it went badly',
  'I never understood {thing}',
  'After work I usually have {count} minutes for {area}',
  'A neighbour told me I could {task} without any help',
  'I am writing a little guide on {area}',
  'It is {day} evening and I still have to {task}',
  'Our club in {city} talks about {thing} a lot',
  'I moved to {city} in spring',
  'My {person} and I disagree about {thing}',
  'I read {count} articles on {thing} and they all differ',
  'Honestly {area} makes me nervous',
  'My old teacher in {city} swore by {thing}',
] as const;
const ASKS = [
  'what would you do first?',
  'could you walk me through how to {task}?',
  'how would you explain {thing} to a friend?',
  'is there a calm way to {task}?',
  'what do most people get wrong here?',
  'can you tell me whether {thing} matter?',
  'I would love a plan to {task}.',
  'please help me {task}.',
  'where do I even start if I want to {task}?',
  'how much time should I set aside?',
  'what would a careful person do?',
  'how do others {task}?',
] as const;
const LIMITS = [
  'I only have {count} days.',
  'Money is tight this month.',
  'My {person} will help.',
  'No special tools, please.',
  'I get tired quickly.',
  'It should last a while.',
  'I tried it twice in {city}.',
  'Take your time.',
  'I am happy to learn.',
  'Nothing fancy.',
  'We have {count} evenings left.',
  '',
  '',
  '',
] as const;
const FOLLOW_UPS = [
  'Thanks! And how do I {task} after that?',
  'Good point. What about {thing}?',
  'That helps. My {person} wonders if one can {task} sooner.',
  'Hm, and if {thing} get in the way?',
  'Okay, I did that. Next I want to {task}.',
  'Could you say more on {thing}?',
  'Fine so far. {count} days later, should I {task} again?',
  'And does that hold in {city} too?',
] as const;
const TASKS = [
  '{name} from {city} wants to {task} and has waited {count} days. Draft a reply.',
  'Summarise for the team what a customer should know about {thing}.',
  'Case #{number}, {name} asks how to {task}. Give the next steps.',
  'Write {count} lines for the help page on {thing}.',
  'Rewrite this for {name} so that it is friendly. You can {task} at any time.',
  'Prepare notes for the call with {name} on {day}, subject {thing}.',
  '{name} complained that nobody helped to {task}. Answer kindly.',
  'Turn this into a checklist for {area}, with {thing} in mind.',
  'Sort these for {name}, most urgent first, among them {thing} and a wish to {task}.',
  'We got {count} questions on {thing} this week. Suggest one standard answer.',
  'Please review the plan of {name} to {task} before {day}.',
  'Shorten the answer on {thing} to two sentences for order {number}.',
  'Colleague in {city} needs a script to help callers {task}.',
  'Propose a title and a first line for an article on how to {task}.',
  'Customer {number} is unsure about {thing}. What do we tell them?',
  'Explain to the new hire {name} how customers {task}.',
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
  'Be brief and kind.',
  'Answer in plain words.',
  'Ask back when something is unclear.',
  'Give steps where they help.',
  'Stay with the subject.',
  'Write for beginners.',
  'Use short sentences.',
  'Mention costs where they matter.',
  'Be patient.',
  'Say when you are unsure.',
  'Keep a friendly tone.',
  'Avoid jargon.',
  'Give one example.',
  'Point to experts where needed.',
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

/** A template with its places filled. */
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
  return template.replace(/\{(\w+)\}/g, (whole, word: string) => words[word]?.() ?? whole);
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
  return [opening, ...dice.shuffled(MANNERS).slice(0, dice.whole(0, 3))].join(' ');
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
