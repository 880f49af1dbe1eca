const days = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
  PH: 'jours fériés',
} as const
const isDay = (text: string): text is keyof typeof days => text in days

function sayDays(text: string): string | undefined {
  const [from = '', to, ...more] = text.split('-')
  if (!isDay(from) || more.length > 0 || (to !== undefined && !isDay(to))) return undefined
  return to === undefined ? days[from] : `du ${days[from]} au ${days[to]}`
}

const sayClock = (text: string) =>
  text.replace(/^0?(\d+):(\d\d)$/, (_, hour, minute) => `${hour} h${minute === '00' ? '' : ` ${minute}`}`)

function saySpan(text: string): string | undefined {
  if (!/^\d\d:\d\d-\d\d:\d\d$/.test(text)) return undefined
  const [from = '', to = ''] = text.split('-')
  return `de ${sayClock(from)} à ${sayClock(to)}`
}

function sayRule(rule: string): string | undefined {
  const [, on = '', spans = ''] = /^(\S+)\s+(\S+)$/.exec(rule.trim()) ?? []
  const said = on.split(',').map(sayDays)
  if (said.includes(undefined)) return undefined
  if (spans === 'off' || spans === 'closed') return `${said.join(', ')} : fermé`
  const times = spans.split(',').map(saySpan)
  return times.includes(undefined) ? undefined : `${said.join(', ')} ${times.join(' et ')}`
}

/**
 * Opening hours in the notation of OpenStreetMap, as they are said in French: « mardi, jeudi de 9 h à 12 h ».
 * What is beyond days and hours is given back as it was written.
 */
export function sayHours(hours: string): string {
  const rules = hours.split(';').filter((rule) => rule.trim())
  const said = rules.map(sayRule)
  return said.length === 0 || said.includes(undefined) ? hours : said.join(' ; ')
}
