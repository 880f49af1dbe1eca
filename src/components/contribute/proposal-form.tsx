'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Alert } from '@/src/components/ui/alert'
import { Button } from '@/src/components/ui/button'
import { Field } from '@/src/components/ui/field'
import { TextArea } from '@/src/components/ui/text-area'
import type { ProposalState } from './states'

type Props = { propose: (state: ProposalState, form: FormData) => Promise<ProposalState>; accept: string }

const kinds = ['resource', 'workshop'] as const

/** A member's proposal: what it is, its words, an address or a file. Nothing that was typed is lost on an error. */
export function ProposalForm({ propose, accept }: Props) {
  const t = useTranslations('contribute')
  const [{ problem, sent, draft }, submit, waiting] = useActionState(propose, {})
  return (
    <form action={submit} className="sheet grid max-w-measure grid-cols-[minmax(0,1fr)] gap-5 p-5 sm:p-6">
      {sent && (
        <p role="status" className="font-semibold text-good">
          {t('propose.done', { title: sent })}
        </p>
      )}
      {problem && <Alert>{t(`propose.${problem}`)}</Alert>}
      <fieldset>
        <legend className="font-semibold">{t('propose.kind')}</legend>
        <div className="flex flex-wrap gap-x-8">
          {kinds.map((kind) => (
            <label key={kind} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="kind"
                value={kind}
                defaultChecked={(draft?.kind ?? 'resource') === kind}
                className="size-5.5 accent-action"
              />
              {t(`propose.kinds.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t('propose.name')} name="title" required maxLength={200} defaultValue={draft?.title} />
      <TextArea
        label={t('propose.text')}
        hint={t('propose.textHint')}
        name="text"
        rows={8}
        maxLength={50_000}
        defaultValue={draft?.text}
      />
      <Field label={t('propose.link')} name="url" type="url" maxLength={500} defaultValue={draft?.url} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
        <label htmlFor="proposal-file" className="font-semibold">
          {t('propose.file')}
        </label>
        <p id="proposal-file-hint" className="text-ink-soft">
          {t('propose.fileHint')}
        </p>
        <input
          id="proposal-file"
          type="file"
          name="file"
          accept={accept}
          aria-describedby="proposal-file-hint"
          className="min-h-11 w-full file:mr-4 file:min-h-11 file:rounded-md file:border-2 file:border-solid file:border-edge file:bg-sheet file:px-4 file:font-semibold file:text-action"
        />
      </div>
      <Button type="submit" disabled={waiting} className="justify-self-start">
        {t('propose.submit')}
      </Button>
    </form>
  )
}
