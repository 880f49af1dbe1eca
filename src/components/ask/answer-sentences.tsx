'use client'

import type { Citation, Sentence } from '@/src/assistant/answer'
import { typeset } from '@/src/messages/typeset'
import { CitationMark } from './citation-mark'
import { linesOf } from './lines-of'

type Marks = { citations: Citation[]; selected: number; open: (number: number, from: HTMLElement) => void }
type Props = Marks & { sentences: Sentence[] }

const lastWord = /\S+\s*$/

/** The sentences, each followed by the marks of what proves it; a mark never starts a line alone. */
export const AnswerSentences = ({ sentences, ...marks }: Props) => (
  <div className="max-w-measure">
    {sentences.map((sentence, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever appended
      <AnswerSentence key={index} sentence={sentence} {...marks} />
    ))}
  </div>
)

function AnswerSentence({ sentence, citations, selected, open }: Marks & { sentence: Sentence }) {
  const cited = citations.filter(({ number }) => sentence.citations.includes(number))
  const { heading, body } = linesOf({
    text: typeset(sentence.text),
    headings: cited.flatMap((one) => one.headings),
  })
  const end = body.search(lastWord)
  return (
    <div className="mt-4 text-[1.12rem]">
      {heading && <p className="font-semibold">{heading}</p>}
      <p className="whitespace-pre-line">
        {body.slice(0, end)}
        <span className="inline-block">
          {body.slice(end).trimEnd()}
          {sentence.citations.map((number) => (
            <CitationMark
              key={number}
              number={number}
              citation={cited.find((one) => one.number === number)}
              isSelected={number === selected}
              open={open}
            />
          ))}
        </span>
      </p>
    </div>
  )
}
