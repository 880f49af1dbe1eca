'use client'

import { useTranslations } from 'use-intl/react'
import type { Messages } from '@/src/messages/catalogue'

const keys = [
  'phishing',
  'password',
  'mandate',
  'franceconnect',
] as const satisfies (keyof Messages['ask']['examples'])[]

type Props = { action: (form: FormData) => void; ask: (question: string) => void }

/** Questions that the sample content answers, to try with one press. */
export function Examples({ action, ask }: Props) {
  const t = useTranslations('ask')
  return (
    <section aria-labelledby="exemples">
      <h2 id="exemples" className="mb-2 text-[1.1rem]">
        {t('examplesTitle')}
      </h2>
      <form action={action}>
        <ul className="max-w-measure border-t border-line">
          {keys.map((key) => {
            const question = t(`examples.${key}`)
            return (
              <li key={key} className="border-b border-line">
                <button
                  type="submit"
                  name="question"
                  value={question}
                  onClick={(event) => {
                    event.preventDefault()
                    ask(question)
                  }}
                  className="min-h-12 w-full py-2 text-left text-action underline decoration-line underline-offset-4 hover:decoration-action"
                >
                  {question}
                </button>
              </li>
            )
          })}
        </ul>
      </form>
    </section>
  )
}
