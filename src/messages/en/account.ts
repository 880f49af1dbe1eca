/** Signing in and out. */
export const account = {
  title: 'Sign in',
  lead: 'An account opens the documents kept for the network. Asking a question needs none.',
  email: 'E-mail address',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
  refused: 'The address or the password does not match. Check both and try again.',
  locked: 'Too many attempts: this account is closed for a few minutes. Wait, then try again.',
  missing: 'Write the address and the password.',
  unavailable: 'Signing in is not possible right now. Try again in a few seconds.',
  noAccount: 'No account, or a lost password? The person who runs your network can make another.',
  already: 'Your session is already open, as {name}.',
}
