import type { Noticed } from '@/src/documents/findings'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Finding = Noticed['personal'][number]

/** Where something stands: its file, its page, the heading above it. */
function placeOf({ file, page, headings }: Finding, locale: Locale): string {
  const t = messagesFor('admin', locale)
  const heading = headings.at(-1)
  return [file, page && t('noticed.page', { page }), heading && t('noticed.under', { heading })]
    .filter(Boolean)
    .join(' · ')
}

/** Personal data that was found: what kind, the words around it, where. The data itself is not shown. */
export function PersonalList({ personal, locale }: { personal: Finding[]; locale: Locale }) {
  const t = messagesFor('admin', locale)
  const kinds = messagesFor('privacy', locale)
  return (
    <>
      <p>{t('noticed.personalHelp')}</p>
      <ul className="passerelle-long">
        {personal.map((found, at) => (
          // Two findings may be alike to the letter: only their place in the list tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <strong>{kinds(`kinds.${found.kind}` as Parameters<typeof kinds>[0])}</strong>{' '}
            {t('noticed.around', { excerpt: found.excerpt })}
            {placeOf(found, locale) && <small>{placeOf(found, locale)}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}
