'use server'

import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { redirect } from 'next/navigation'

/** Ends the session in the database, forgets its cookie, goes home. */
export async function signOut(): Promise<void> {
  await logout({ config })
  redirect('/')
}
