'use server'

import { revalidatePath } from 'next/cache'
import { sitePool } from '@/src/app/api/_lib/engine'
import { personOf, shareTurn } from '@/src/traces/turns/read-turns'
import { currentViewer } from '../../_lib/viewer'

/** Opens one's own answer to the members (`shared` is `yes`), or closes it again. */
export async function setShared(form: FormData): Promise<void> {
  const person = personOf(await currentViewer())
  if (person === undefined) return
  const id = String(form.get('turn'))
  await shareTurn({ db: sitePool(), id, person, at: form.get('shared') === 'yes' ? new Date() : null })
  revalidatePath(`/reponses/${id}`)
}
