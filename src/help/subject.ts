import { analyse, matterOf } from '@/src/retrieval/analysis/analyse'
import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import { type OfficialPlace, officialPlaces } from '@/src/vocabulary/official-places'
import { topicWords } from '@/src/vocabulary/topic-words'
import { type Topic, topics } from '@/src/vocabulary/workshop'

/** What a question is about, as help is looked for: topics of the field, and its own words, stemmed. */
export type Subject = { topics: Topic[]; stems: string[] }

/** Words that everybody in the network has: they tell nobody from anybody. */
const everywhere = new Set(
  [
    'numérique',
    'atelier',
    'aide',
    'aider',
    'personne',
    'ordinateur',
    'internet',
    'ligne',
    'service',
    'site',
    'besoin',
  ].flatMap((word) => tokens(word).map(stem)),
)

const shortest = 4
const mostPlaces = 3

/** A run of stems between spaces, so that words are found whole. */
const run = (text: string): string => ` ${tokens(text).map(stem).join(' ')} `

const runs = Object.entries(topicWords).map(([topic, words]) => ({
  topic: topic as Topic,
  runs: [...words.split(','), topics[topic as Topic]].map(run),
}))

/** Reads what a question is about, from its words alone. */
export function subjectOf(question: string): Subject {
  const asked = run(question)
  const stems = matterOf(analyse(question)).map((term) => term.stem)
  return {
    topics: runs.filter((one) => one.runs.some((words) => asked.includes(words))).map(({ topic }) => topic),
    stems: [...new Set(stems)].filter((one) => one.length >= shortest && !everywhere.has(one)),
  }
}

/** Where to ask officially about these topics, in the order of the table. */
export const officialPlacesFor = ({ topics: wanted }: Subject): OfficialPlace[] =>
  officialPlaces.filter((place) => place.topics.some((topic) => wanted.includes(topic))).slice(0, mostPlaces)
