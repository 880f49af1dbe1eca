import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { FilePage } from './file-pages'
import { Reading } from './reading'

type Props = { locale: Locale; pages: FilePage[]; fileHref: string }

/** Each page of a file under its number, with the way to the same page of the PDF. */
export function FilePageList({ locale, pages, fileHref }: Props) {
  const t = messagesFor('resources', locale)
  return (
    <div className="grid gap-6">
      {pages.map(({ page, nodes, isCited }, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a file never move
          key={index}
          id={page ? `page-${page}` : undefined}
          className={`sheet px-5 py-4 lg:px-8 lg:py-6 ${isCited ? 'border-t-4 border-t-mark-edge' : ''}`}
        >
          {page && (
            <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-[1rem] text-ink-soft">{t('filePage', { page })}</h2>
              <a href={`${fileHref}#page=${page}`} className="no-print text-[0.95rem]">
                {t('downloadAt', { page })}
              </a>
            </div>
          )}
          <Reading nodes={nodes} tableLabel={t('table')} />
        </section>
      ))}
    </div>
  )
}
