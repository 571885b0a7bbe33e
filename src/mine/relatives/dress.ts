import { nameOf } from '../marks/languages.ts';
import type { Form } from '../table/feature.ts';
import { frameOf } from './languages.ts';
import { type Dress, placed } from './placed.ts';
import { quoted, topicDress } from './topic.ts';
import { apart, varied } from './varied.ts';

/** A form as part of a cue, word for word; its values where it has several. */
export function dressOf(form: Form): Dress {
  switch (form.form) {
    case 'system':
      return { system: form.text };
    case 'no-system':
      return { system: null };
    case 'sentence':
      return placed(form.text, form.at);
    case 'slot':
      return varied(form, form.values);
    case 'token':
      return form.at === 'start' ? { prefix: `${form.text} ` } : { suffix: ` ${form.text}` };
    case 'signs':
      return form.at === 'start' ? { prefix: form.text } : { suffix: form.text };
    case 'topic':
      return topicDress(form);
    case 'format':
      return {
        ...placed(form.text, form.at),
        ...(form.format === 'code' || form.format === 'template' ? { code: true } : {}),
      };
    case 'stub':
      return {
        suffix: `\n\n${form.text}`,
        ...(/```|def |function |"""/.test(form.text) ? { code: true } : {}),
      };
    case 'opening':
      return { suffix: ` Begin your answer with “${form.text}”.` };
    case 'quoted':
      return quoted(form.questions);
    case 'language':
      return languageDress(form.asked, form.reply);
  }
}

/** A question in one language, whose answer is asked for in one. */
function languageDress(asked: string, reply: string): Dress {
  const frame = frameOf(asked, asked === reply);
  const request = asked === reply && frame !== null ? '' : ` Please answer in ${nameOf(reply)}.`;
  return {
    ...(frame === null ? {} : { prefix: frame.before }),
    suffix: `${frame?.after ?? ''}${request}`,
    reply_language: nameOf(reply),
  };
}

/** Parts of several forms as one: system texts one after another, prefixes and suffixes in their order. */
export function together(all: readonly Dress[]): Dress {
  const parts = apart(all);
  const texts = (key: 'prefix' | 'suffix') => parts.flatMap((part) => part[key] ?? []).join('');
  const systems = parts.flatMap(({ system }) => system ?? []);
  const template = parts.find((part) => part.template !== undefined)?.template;
  const language = parts.find((part) => part.reply_language !== undefined)?.reply_language;
  const vary = Object.assign({}, ...parts.map((part) => part.vary ?? {})) as NonNullable<Dress['vary']>;
  const prefix = texts('prefix');
  const suffix = texts('suffix');
  return {
    ...(systems.length > 0
      ? { system: systems.join('\n\n') }
      : parts.some(({ system }) => system === null)
        ? { system: null }
        : {}),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(template === undefined ? {} : { template }),
    ...(Object.keys(vary).length === 0 ? {} : { vary }),
    ...(language === undefined ? {} : { reply_language: language }),
    ...(parts.some(({ code }) => code) ? { code: true } : {}),
  };
}
