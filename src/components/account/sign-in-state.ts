/** What the sign-in form shows again after a refusal; the password never comes back. */
export type SignInState = {
  problem?: 'missing' | 'refused' | 'locked' | 'unavailable'
  email?: string
}
