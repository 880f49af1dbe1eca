'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Noticed } from '@/src/documents/findings'
import { formData } from './form-data'

/** How long after the last key the form is looked over, and how often while a file is read (milliseconds). */
const afterTyping = 1200
const whileReading = 3000

/** A form as the routes of `ingestion/endpoints` take it. */
export type SentForm = { collection: string; id?: number | string; data: Record<string, unknown> }

/** Sends a form, saved or not, to one of the routes; `undefined` where the site does not answer. */
export async function sendForm<Answer>(args: {
  route: 'notice' | 'compare'
  form: SentForm
  with?: number
  signal?: AbortSignal
}): Promise<Answer | undefined> {
  const { route, form, signal } = args
  const body = JSON.stringify({ ...form, ...(args.with !== undefined && { with: args.with }) })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api/indexing/${route}`, { method: 'POST', headers, body, signal }).catch(
    () => undefined,
  )
  return response?.ok ? ((await response.json()) as Answer) : undefined
}

/** What is noticed of the record in hand as it stands in its form, looked over anew after each change. */
export function useNoticed(): { form: SentForm; noticed?: Noticed; isEmpty: boolean } {
  const { collectionSlug: collection = '', id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [noticed, setNoticed] = useState<Noticed>()
  const form = { collection, id, data: formData(fields) }
  const sent = JSON.stringify(form)

  // An upload that was not stored yet has no words.
  const isEmpty = collection === 'files' && id === undefined

  useEffect(() => {
    if (isEmpty) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    async function look() {
      const found = await sendForm<Noticed>({
        route: 'notice',
        form: JSON.parse(sent) as SentForm,
        signal: stop.signal,
      })
      if (stop.signal.aborted) return
      if (found) setNoticed(found)
      if (found?.files.some(({ state }) => state === 'waiting')) timer = setTimeout(look, whileReading)
    }
    timer = setTimeout(look, afterTyping)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [sent, isEmpty])

  return { form, noticed, isEmpty }
}
