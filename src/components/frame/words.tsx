'use client'

import type { ComponentProps } from 'react'
import { IntlProvider } from 'use-intl/react'

/** Hands the catalogues named in `messages` to the client components below, and no other. */
export const Words = (props: ComponentProps<typeof IntlProvider>) => (
  <IntlProvider timeZone="Europe/Paris" {...props} />
)
