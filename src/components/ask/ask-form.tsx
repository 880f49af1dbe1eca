'use client'

import {
  type ChangeEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/src/components/ui/button'
import type { PersonalKind } from '@/src/privacy/personal-data'
import type { AskState } from './ask-state'
import { personalKindsIn } from './personal-kinds'
import { PersonalWarning } from './personal-warning'

type Props = {
  action: (form: FormData) => void
  ask: (question: string) => void
  state: AskState
}

const longest = 2000

/** The question's field. Enter asks, Shift+Enter starts a new line; a question that found an answer leaves the field. */
export function AskForm({ action, ask, state }: Props) {
  const t = useTranslations('ask')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)
  const [kinds, setKinds] = useState<PersonalKind[]>([])
  const found = state.phase === 'done' && state.answer?.status !== 'not_found'

  useEffect(() => {
    if (!found || field.current?.value.trim() !== state.question) return
    field.current.value = ''
    setKinds([])
  }, [found, state.question])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const question = field.current?.value.trim() ?? ''
    setMissing(question === '')
    if (question === '') field.current?.focus()
    else ask(question)
  }

  function typed({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) {
    setMissing(false)
    const now = personalKindsIn(currentTarget.value)
    setKinds((before) => (before.join() === now.join() ? before : now))
  }

  function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  return (
    <form action={action} onSubmit={submit} noValidate className="no-print">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {state.phase === 'idle' ? t('label') : t('labelAgain')}
      </label>
      <div className="grid gap-2 rounded-lg border-2 border-ink bg-sheet p-1.5 focus-within:outline-3 focus-within:outline-offset-3 focus-within:outline-ink sm:grid-cols-[1fr_auto]">
        <textarea
          ref={field}
          id={id}
          name="question"
          rows={1}
          required
          maxLength={longest}
          defaultValue={found ? '' : state.question}
          placeholder={state.phase === 'idle' ? t('placeholder') : undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={isMissing}
          onKeyDown={submitOnEnter}
          onChange={typed}
          className="field-sizing-content min-h-14 w-full resize-none bg-transparent px-3 py-2.5 text-[1.15rem] placeholder:text-ink-soft focus:outline-none"
        />
        <Button type="submit" className="self-end sm:min-h-14">
          {t('submit')}
        </Button>
      </div>
      <input type="hidden" name="conversation" value={state.conversation ?? ''} />
      <PersonalWarning kinds={kinds} />
      <p id={`${id}-hint`} className="mt-2 text-[0.95rem] text-ink-soft">
        {isMissing && <strong className="text-alert">{t('empty')} </strong>}
        {t('personal')}
      </p>
    </form>
  )
}
