import { bare, startsWithInfinitive, topicOf } from './topic'
import { isGeneric, pointsBack, topicWords, wordsOf } from './words'

const lead = /^(?:(?:et|ok|d’accord|merci|oui|non|alors|bon|mais|sinon|donc)(?![\p{L}’-])[\s,]*)+/iu
const preposition = /^(pour|à|a|au|aux|en|dans|chez|avec|sans|sur|après|avant|depuis|pendant|près)\s/iu
const asking = /^\S+\s(?:quoi|qui|quel|quelle|quels|quelles|combien|lequel|laquelle)(?![\p{L}])/iu
const nounPhrase = /^(?:le|la|les|l’|un|une|des|mon|ma|mes|son|sa|ses|ce|cet|cette|ces)[\s’]?/iu
const moment =
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|week-end|semaine|mois|été|hiver|vacances|an|année)s?$/iu
const questionWord =
  /(?<![\p{L}])(?:comment|combien|où|quand|pourquoi|qui|que|quoi|quels?|quelles?|lequel|laquelle|est-ce|c’est|faut|peut|est)(?![\p{L}])/iu

const longest = 2000
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const asked = (text: string) => `${capital(text)} ?`

/** The question before with another complement: a place for a place, a person for a person; else one more. */
function withComplement({ previous, complement }: { previous: string; complement: string }): string {
  const base = bare(previous)
  if (base.toLowerCase().endsWith(complement.toLowerCase())) return asked(base)
  const isPlace = /^(?:à|au|aux|a)\s\p{Lu}/u.test(complement)
  if (isPlace) {
    const moved = base.replace(
      /\s(?:à|au|aux)\s\p{Lu}[\p{L}-]*(?:[\s’-]\p{Lu}[\p{L}-]*)*(?=$|,)/u,
      ` ${complement}`,
    )
    if (moved !== base) return asked(moved)
  }
  const isFor = /^pour\s/iu.test(complement) && !startsWithInfinitive(complement.slice(5))
  const old = isFor ? /\spour\s(?!\S+(?:er|ir|re)\s)([^,:]{1,60})$/iu.exec(base) : undefined
  return asked(old && old.index > 0 ? `${base.slice(0, old.index)} ${complement}` : `${base} ${complement}`)
}

/** A question about the topic of the one before: “Combien ça coûte, pour refaire sa carte d’identité ?” */
function aboutTopic({ previous, question }: { previous: string; question: string }): string {
  const topic = topicOf(previous)
  const joint = startsWithInfinitive(topic) && !/^pour\s/iu.test(question) ? ', pour' : ' :'
  return asked(`${question}${joint} ${topic}`)
}

type Said = { previous: string; rest: string; leads: boolean; count: number }

/** A part of a question: a complement, a condition, a thing; `undefined` when it is something else. */
function fromFragment({ previous, rest, leads, count }: Said): string | undefined {
  const isWhole = questionWord.test(rest.replace(preposition, ''))
  if (preposition.test(rest) && !asking.test(rest) && !isWhole && (leads || count <= 4)) {
    const verb = startsWithInfinitive(rest.replace(preposition, ''))
    if (verb && !leads) return undefined
    return isGeneric(rest) && (verb || count <= 2)
      ? aboutTopic({ previous, question: rest })
      : withComplement({ previous, complement: rest })
  }
  if (!leads) return undefined
  if (/^(?:si|s’il|s’ils|quand|lorsqu)/iu.test(rest) && !rest.includes('?'))
    return asked(`${bare(previous)}, ${rest}`)
  if (nounPhrase.test(rest) && !isWhole && count <= 6) {
    if (moment.test(rest)) return asked(`${bare(previous)} ${rest}`)
    return isGeneric(rest) ? aboutTopic({ previous, question: rest }) : asked(`${bare(previous)}, et ${rest}`)
  }
  return undefined
}

/** A whole question that lacks its topic: “c’est gratuit ?”, “qui peut l’emprunter ?”. */
function fromPointer({ previous, rest, count }: Said): string | undefined {
  const topics = topicWords(rest).length
  const needsTopic = topics === 0 ? count <= 9 : topics <= 2 && count <= 12 && pointsBack(rest)
  return needsTopic ? aboutTopic({ previous, question: rest }) : undefined
}

/**
 * The full question that a follow-up stands for, by rules of French alone: “Et pour un mineur ?” after “Comment refaire
 * sa carte d’identité ?” is “Comment refaire sa carte d’identité pour un mineur ?”. `undefined` when the question stands
 * on its own. `previous` is the question before, understood. Shown to the person, who may correct it.
 */
export function followUp({ question, previous }: { question: string; previous: string }): string | undefined {
  const said = bare(question)
  const rest = said.replace(lead, '')
  const leads = /^(?:\S+[\s,]+)*?(?:et|sinon|mais|ou)(?![\p{L}])/iu.test(
    said.slice(0, said.length - rest.length),
  )
  const count = wordsOf(rest).length
  if (count === 0 || bare(previous) === '') return undefined
  const whole = { previous, rest, leads, count }
  const full = fromFragment(whole) ?? fromPointer(whole)
  return full !== undefined && full.length <= longest ? full : undefined
}
