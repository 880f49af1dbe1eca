'use client'

import type { ReactNode } from 'react'
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
  const { heading, lines } = linesOf(typeset(sentence.text))
  const end = lines.at(-1)
  const marks = sentence.citations.map((number) => (
    <CitationMark
      key={number}
      number={number}
      citation={citations.find((one) => one.number === number)}
      isSelected={number === selected}
      open={open}
    />
  ))
  return (
    <div className="mt-4 text-[1.12rem]">
      {heading && <p className="font-semibold">{heading}</p>}
      {lines.map((line) => (
        <p key={line.text} className={line.mark && 'mt-1 grid grid-cols-[1.6rem_minmax(0,1fr)]'}>
          {line.mark && <span className="text-ink-soft">{line.mark}</span>}
          <span>{line === end ? <LastLine text={line.text} marks={marks} /> : line.text}</span>
        </p>
      ))}
    </div>
  )
}

function LastLine({ text, marks }: { text: string; marks: ReactNode }) {
  const end = text.search(lastWord)
  return (
    <>
      {text.slice(0, end)}
      <span className="inline-block">
        {text.slice(end).trimEnd()}
        {marks}
      </span>
    </>
  )
}
