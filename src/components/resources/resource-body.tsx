import { Reading } from '@/src/components/reading/reading'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ResourcePart } from './resource-part'

type Props = { locale: Locale; parts: ResourcePart[] }

const outside = { rel: 'noopener noreferrer' }

function Part({ locale, part }: { locale: Locale; part: ResourcePart }) {
  const t = messagesFor('resources', locale)
  switch (part.kind) {
    case 'summary':
      return (
        <div className="text-[1.1rem] text-ink-soft">
          <Reading nodes={part.nodes} tableLabel={t('table')} />
        </div>
      )
    case 'words':
      return <Reading nodes={part.nodes} tableLabel={t('table')} />
    case 'link':
      return (
        <p className="max-w-measure border-y border-line py-3">
          <a href={part.href} {...outside}>
            <Reading nodes={part.nodes} tableLabel={t('table')} inline />
          </a>
          <span className="block text-[0.95rem] text-ink-soft">{t('outside')}</span>
        </p>
      )
    case 'video':
      return (
        <section className="max-w-measure border-y border-line py-3">
          <a href={part.href} {...outside}>
            {part.title}
          </a>
          <p className="mb-3 text-[0.95rem] text-ink-soft">{t('video')}</p>
          <Reading nodes={part.nodes} tableLabel={t('table')} />
        </section>
      )
    case 'image':
      return (
        // biome-ignore lint/performance/noImgElement: the file is private to those who may read the resource
        <img
          src={part.src}
          alt={part.alt}
          width={part.width}
          height={part.height}
          className="h-auto max-w-full"
        />
      )
    case 'file':
      return (
        <section className="max-w-measure border-y border-line py-3">
          <h2 className="text-[1.1rem]">{part.title}</h2>
          <p className="flex flex-wrap gap-x-6">
            {part.isRead && (
              <Link href={part.pages} className="inline-flex min-h-11 items-center">
                {t('readFile')}
              </Link>
            )}
            <a href={part.href} className="inline-flex min-h-11 items-center">
              {part.isRead ? t('download') : t('attached')}
            </a>
          </p>
        </section>
      )
  }
}

/** The blocks of a resource, one under the other. */
export const ResourceBody = ({ locale, parts }: Props) => (
  <div className="grid gap-4">
    {parts.map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page never move
      <Part key={index} locale={locale} part={part} />
    ))}
  </div>
)
