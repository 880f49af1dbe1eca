import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to another of our pages. It fetches nothing before it is followed: our pages are made for who reads them, so
 * that all that came beforehand was twenty empty answers for each page opened.
 */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={false} {...props} />
