const openers = new RegExp(
  `^(?:${[
    'comment (?:faire pour|on fait pour|fait-on pour|est-ce qu’on peut|est-ce que je peux|peut-on|puis-je|je peux|dois-je|s’y prendre pour)',
    'comment',
    'est-ce qu(?:e|’)(?: ?on| ?je)? (?:peut|peux|doit|dois)',
    'est-ce qu(?:e|’) ?',
    'peut-on|puis-je|faut-il|dois-je|doit-on',
    'où (?:peut-on|puis-je|faut-il|est-ce qu’on peut|se fait|se trouve)?',
    'que faire (?:pour|si|quand)',
    'qui peut|quand (?:a lieu|ont lieu|peut-on)?|pourquoi',
    'quel(?:le)?s? (?:est|sont)',
    'combien (?:de temps )?(?:dure|durent|coûte|coûtent|faut-il pour)',
    'à quoi (?:sert|servent)',
    'qu’est-ce que c’est que|qu’est-ce que|c’est quoi',
  ].join('|')})\\s*`,
  'iu',
)

/** Marks of masked data and closing punctuation taken off. */
export const bare = (question: string): string =>
  question
    .replace(/\s*\[[^[\]]+ \d+\]/g, '')
    .replace(/'/g, '’')
    .replace(/[\s?.!…]+$/u, '')
    .trim()

const lowerFirst = (text: string) =>
  /^\p{Lu}[\p{Ll}’]/u.test(text) && !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)
    ? text[0]?.toLowerCase() + text.slice(1)
    : text

/** What a question is about, as words that can follow « pour » or a colon: “refaire sa carte d’identité”. */
export function topicOf(question: string): string {
  const said = bare(question)
  const joined = /(?: : |, pour )([^:]+)$/u.exec(said)?.[1]
  if (joined) return joined
  const rest = said.replace(openers, '').trim()
  return rest === said || rest === '' ? lowerFirst(said) : rest
}

/** Whether words begin with a verb in the infinitive. */
export const startsWithInfinitive = (text: string): boolean =>
  /^(?:ne pas |s’|se |l’|m’)?[\p{L}]{2,}(?:er|ir|ire|dre|tre|oire|ure|re)(?=\s|$)/u.test(text)
