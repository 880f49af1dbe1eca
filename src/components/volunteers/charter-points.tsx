import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; points: { promise: string; why?: string }[] }

/** What is promised, and why, numbered so that one can speak of each. */
export function CharterPoints({ locale, points }: Props) {
  const t = messagesFor('volunteers', locale)
  return (
    <section>
      <h2 className="mb-2">{t('charter.points')}</h2>
      <ol className="border-t border-line">
        {points.map(({ promise, why }, index) => (
          <li key={promise} className="flex gap-4 border-b border-line py-3 print:py-1.5">
            <span aria-hidden="true" className="w-7 shrink-0 text-right font-bold text-action">
              {index + 1}
            </span>
            <div>
              <p className="font-semibold">{promise}</p>
              {why && <p className="text-ink-soft">{why}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
