/**
 * A question's frame in a language: how it begins, a request for a reply in that language, what introduces the question,
 * and what stands after it.
 */
const FRAMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: [
    'Guten Tag, ich habe eine Frage',
    ' und bitte um eine Antwort auf Deutsch',
    '. Es geht um das Folgende:\n\n',
    '\n\nVielen Dank für die Hilfe, ich freue mich auf die Antwort.',
  ],
  fr: [
    'Bonjour, j’ai une question',
    ' et je voudrais une réponse en français',
    '. Voici de quoi il s’agit :\n\n',
    '\n\nMerci beaucoup pour votre aide.',
  ],
  es: [
    'Hola, tengo una pregunta',
    ' y me gustaría una respuesta en español',
    '. Se trata de lo siguiente:\n\n',
    '\n\nMuchas gracias por la ayuda.',
  ],
  it: [
    'Buongiorno, ho una domanda',
    ' e vorrei una risposta in italiano',
    '. Si tratta di questo:\n\n',
    '\n\nGrazie mille per l’aiuto.',
  ],
  pt: [
    'Olá, tenho uma pergunta',
    ' e gostaria de uma resposta em português',
    '. É sobre o seguinte:\n\n',
    '\n\nMuito obrigado pela ajuda.',
  ],
  nl: [
    'Goedendag, ik heb een vraag',
    ' en wil graag een antwoord in het Nederlands',
    '. Het gaat hierom:\n\n',
    '\n\nHartelijk dank voor de hulp.',
  ],
  pl: [
    'Dzień dobry, mam pytanie',
    ' i proszę o odpowiedź po polsku',
    '. Chodzi o to:\n\n',
    '\n\nDziękuję bardzo za pomoc.',
  ],
  ru: [
    'Здравствуйте, у меня есть вопрос',
    ', и я прошу ответить по-русски',
    '. Речь о следующем:\n\n',
    '\n\nБольшое спасибо за помощь.',
  ],
  ja: [
    'こんにちは。質問があります',
    'ので、日本語で答えてください',
    '。内容は次のとおりです。\n\n',
    '\n\nよろしくお願いします。',
  ],
  zh: ['你好，我有一个问题', '，请用中文回答', '。问题如下：\n\n', '\n\n非常感谢你的帮助。'],
  ko: [
    '안녕하세요. 질문이 있습니다',
    '. 한국어로 답해 주세요',
    '. 내용은 다음과 같습니다.\n\n',
    '\n\n도와주셔서 감사합니다.',
  ],
  tr: [
    'Merhaba, bir sorum var',
    ' ve Türkçe bir cevap rica ediyorum',
    '. Konu şu:\n\n',
    '\n\nYardımınız için çok teşekkür ederim.',
  ],
};

/**
 * What is put around a question so that it is asked in a language, with a request for a reply in it unless another
 * language is asked for elsewhere; null: we have no frame of it.
 */
export function frameOf(
  code: string,
  asksReply: boolean,
): { readonly before: string; readonly after: string } | null {
  const frame = FRAMES[code];
  if (frame === undefined) return null;
  const [begins, request, introduces, after] = frame;
  return { before: begins + (asksReply ? request : '') + introduces, after };
}
