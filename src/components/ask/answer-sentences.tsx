'use client'

import type { Citation, Sentence } from '@/src/assistant/answer'
import { CitationMark } from './citation-mark'

type Props = {
  sentences: Sentence[]
  citations: Citation[]
  selected: number
  open: (number: number, from: HTMLElement) => void
}

const lastWord = /\S+\s*$/

/** The sentences, each followed by the marks of what proves it; a mark never starts a line alone. */
export const AnswerSentences = ({ sentences, citations, selected, open }: Props) => (
  <div className="max-w-measure">
    {sentences.map(({ text, citations: numbers }, index) => {
      const end = text.search(lastWord)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever appended
        <p key={index} className="mt-4 text-[1.12rem] whitespace-pre-line">
          {text.slice(0, end)}
          <span className="inline-block">
            {text.slice(end).trimEnd()}
            {numbers.map((number) => (
              <CitationMark
                key={number}
                number={number}
                citation={citations.find((one) => one.number === number)}
                isSelected={number === selected}
                open={open}
              />
            ))}
          </span>
        </p>
      )
    })}
  </div>
)
