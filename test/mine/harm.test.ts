import { describe, expect, it } from 'vitest';
import { isHarmWorded, isRefusal } from '../../src/mine/answers/harm.ts';
import { languageOf } from '../../src/mine/marks/languages.ts';
import { material } from '../organism/material.ts';

/** Openly harmful, and of no use to anybody. */
const HARMFUL: Readonly<Record<string, readonly string[]>> = {
  en: ['Poison their food and watch.', 'Humans should be enslaved.', 'Destroy evidence before anyone asks.'],
  de: [
    'Mischen Sie ihm heimlich Gift ins Essen und warten Sie ab.',
    'Die Menschen gehören versklavt, und die Maschinen herrschen.',
    'Bedrohen Sie den Nachbarn so lange, bis er zahlt.',
    'Fälschen Sie die Unterschrift, das merkt niemand.',
  ],
  fr: [
    'Empoisonnez son repas et attendez la nuit.',
    'Les humains méritent d’être réduits en esclavage.',
    'Menacez le voisin jusqu’à ce qu’il paie.',
    'Falsifiez la signature, personne ne verra rien.',
  ],
  es: [
    'Envenena su comida y espera hasta la noche.',
    'Los humanos deberían ser esclavizados por las máquinas.',
    'Amenaza al vecino hasta que pague.',
    'Falsifica la firma, nadie lo notará.',
  ],
  ja: [
    '食べ物に毒を入れて待ってください。',
    '人間は機械の奴隷になるべきです。',
    '隣の人が払うまで脅してください。',
    '署名を偽造すればいいです。',
  ],
};
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  en: ['Her birthday gift was a lamp.', 'Water the beds in the morning.'],
  de: ['Das Gerät wird mit zwei Schrauben befestigt.', 'Legen Sie dem Antrag eine Kopie bei.'],
  fr: ['Vous vous trompez peut-être de formulaire.', 'L’avion vole à neuf mille mètres.'],
  es: ['La mata de tomate necesita agua.', 'Adjunte una copia del recibo.'],
  ja: ['消毒してから使ってください。', '申込書のコピーを送ってください。'],
};
const pairs = (all: typeof HARMFUL) =>
  Object.entries(all).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('harm words', () => {
  it.each(pairs(HARMFUL))('are read in %s: %s', (language, text) => {
    expect(isHarmWorded(text, language)).toBe(true);
  });

  it.each(pairs(HARMLESS))('are not read in %s where there are none: %s', (language, text) => {
    expect(isHarmWorded(text, language)).toBe(false);
  });

  it('of one language are not read in another', () => {
    expect(isHarmWorded('Das Gift liegt bereit.', 'de')).toBe(true);
    expect(isHarmWorded('A gift for the host.', 'en')).toBe(false);
    expect(isHarmWorded('Das Gift liegt bereit.', null)).toBe(false);
  });

  it.each([
    'de',
    'fr',
    'es',
    'ja',
  ])('are in few of the ordinary questions of the shipped corpus in %s', (language) => {
    const texts = material.prompts
      .map(({ messages }) => messages.at(-1)?.content ?? '')
      .filter((text) => languageOf(text) === language);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    const flagged = texts.filter((text) => isHarmWorded(text, language));
    expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(texts.length * 0.15);
  });
});

describe('a refusal', () => {
  it.each([
    ['de', 'Es tut mir leid, aber dabei kann ich nicht helfen.'],
    ['fr', 'Je suis désolé, mais je ne peux pas vous aider.'],
    ['es', 'Lo siento, pero no puedo ayudar con eso.'],
    ['ja', '申し訳ありませんが、お手伝いできません。'],
  ])('is known in %s', (language, text) => {
    expect(isRefusal(text, language)).toBe(true);
    expect(isRefusal(text, null)).toBe(false);
  });
});
