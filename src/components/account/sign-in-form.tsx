'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Alert } from '@/src/components/ui/alert'
import { Button } from '@/src/components/ui/button'
import { Field } from '@/src/components/ui/field'
import type { SignInState } from './sign-in-state'

type Props = {
  signIn: (state: SignInState, form: FormData) => Promise<SignInState>
  next: string
}

/** Address and password; the same form works without JavaScript. */
export function SignInForm({ signIn, next }: Props) {
  const t = useTranslations('account')
  const [state, submit, waiting] = useActionState(signIn, {})
  return (
    <form action={submit} className="sheet grid max-w-120 gap-5 p-6">
      {state.problem && <Alert>{t(state.problem)}</Alert>}
      <input type="hidden" name="next" value={next} />
      <Field
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.email}
      />
      <Field label={t('password')} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" disabled={waiting} className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
