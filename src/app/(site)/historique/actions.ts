'use server'

import { redirect } from 'next/navigation'
import { sitePool } from '@/src/app/api/_lib/engine'
import { deleteConversation, deleteConversations } from '@/src/traces/turns/conversations'
import { personOf } from '@/src/traces/turns/read-turns'
import { currentViewer } from '../_lib/viewer'

const page = '/historique'

async function ownPerson(): Promise<number> {
  const person = personOf(await currentViewer())
  if (person === undefined) redirect(`/connexion?vers=${page}`)
  return person
}

/** Deletes one's own conversation that the form names. */
export async function forgetConversation(form: FormData): Promise<void> {
  const person = await ownPerson()
  await deleteConversation({ db: sitePool(), id: String(form.get('conversation')), person })
  redirect(`${page}?fait=une`)
}

/** Deletes all that one asked; the form comes from the page that asked for confirmation. */
export async function forgetEverything(): Promise<void> {
  const person = await ownPerson()
  await deleteConversations({ db: sitePool(), person })
  redirect(`${page}?fait=tout`)
}
