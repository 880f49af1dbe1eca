'use server'

import config from '@payload-config'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { AuthenticationError, getPayload, LockedAuth } from 'payload'
import { z } from 'zod'
import type { SignInState } from '@/src/components/account/sign-in-state'
import { readSettings } from '@/src/settings/settings'
import { localPath } from '../_lib/local-path'
import { sessionCookie } from '../_lib/viewer'

const credentials = z.object({ email: z.string().trim().min(1), password: z.string().min(1) })

const problemOf = (error: unknown): SignInState['problem'] => {
  if (error instanceof LockedAuth) return 'locked'
  return error instanceof AuthenticationError ? 'refused' : 'unavailable'
}

/** Signs in with address and password, then goes where the form says (`next`, a path of this site) or home. */
export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const read = credentials.safeParse({ email, password: form.get('password') })
  if (!read.success) return { problem: 'missing', email }
  try {
    const payload = await getPayload({ config })
    const { token, exp } = await payload.login({ collection: 'users', data: read.data })
    if (!token) return { problem: 'unavailable', email }
    const jar = await cookies()
    jar.set(sessionCookie, token, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: readSettings().siteUrl?.startsWith('https:') ?? false,
      expires: exp ? new Date(exp * 1000) : undefined,
    })
  } catch (error) {
    return { problem: problemOf(error), email }
  }
  redirect(localPath(form.get('next')))
}
