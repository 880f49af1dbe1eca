/** Days by the first letters that tell them apart, in French. */
const days = { lu: 'Mo', ma: 'Tu', me: 'We', je: 'Th', ve: 'Fr', sa: 'Sa', di: 'Su' } as const
const dayNames = 'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?'
const day = new RegExp(`\\b(${dayNames})s?\\b\\.?`, 'g')
const clock = /(?<![\d:])(\d{1,2}) ?(?:h|:)(?: ?(\d{2})(?!\d))?/g

const dayOf = (name: string) => days[name.slice(0, 2) as keyof typeof days]

/** « du lundi au vendredi » is a span of days; « lundi et jeudi » are two. */
const markDays = (text: string) =>
  text
    .replace(day, (_, name: string) => dayOf(name))
    .replace(/\bdu (?=[A-Z])/g, '')
    .replace(/([A-Z][a-z]) ?(?:au|a|-) ?([A-Z][a-z])/g, '$1-$2')

/** « de 9h à 12h » is a span of hours. */
const markHours = (text: string) =>
  text
    .replace(clock, (_, hour: string, minutes = '00') => `${hour.padStart(2, '0')}:${minutes}`)
    .replace(/\bde (?=\d)/g, '')
    .replace(/(\d\d:\d\d) ?(?:a|au|-) ?(\d\d:\d\d)/g, '$1-$2')

const rule =
  /^([A-Z][a-z](?:-[A-Z][a-z])?(?:,[A-Z][a-z](?:-[A-Z][a-z])?)*) (off|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/

function ruleOf(text: string): string | undefined {
  const marked = markHours(markDays(text))
    .replace(/\bferme\b/g, 'off')
    .replace(/ ?: ?(?=\d\d:|off)/, ' ')
    .replace(/ ?(?:,|\bet\b|\bpuis\b) ?/g, ',')
    .replace(/([a-z]),(?=\d|off)/, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
  return rule.test(marked) ? marked : undefined
}

/**
 * Opening hours as people write them in French, in the notation of OpenStreetMap that the standard of places uses:
 * « lundi au vendredi 9h-12h et 14h-17h30 ; samedi 10h-12h » gives `Mo-Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00`.
 * What is not understood whole is given back as it is.
 */
export function writtenHours(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/\s/g, (blank) => (blank === '\n' ? blank : ' '))
  const rules = plain
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(ruleOf)
  return rules.length === 0 || rules.includes(undefined) ? text.trim() : rules.join('; ')
}
