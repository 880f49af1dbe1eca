import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { typeset } from '@/src/messages/typeset'
import type { ResourceExcerpt as Excerpt } from './listed-resource'

type Props = { locale: Locale; title: string; excerpt: Excerpt }

/** The sentence of a resource that holds the words looked for, and the way to where it stands. */
export function ResourceExcerpt({ locale, title, excerpt }: Props) {
  const t = messagesFor('source', locale)
  const { parts, href, page, section } = excerpt
  return (
    <>
      <blockquote cite={href} className="mt-1.5 border-l-4 border-mark-edge pl-3">
        {parts.map(({ text, isWanted }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
          return isWanted ? <b key={index}>{typeset(text)}</b> : typeset(text)
        })}
      </blockquote>
      <p className="pl-4 text-[0.95rem] text-ink-soft">
        {section && `${section} · `}
        <Link href={href} className="inline-flex min-h-11 items-center">
          {page ? t('openPage', { page }) : t('open')}
          <span className="sr-only"> : {title}</span>
        </Link>
      </p>
    </>
  )
}
