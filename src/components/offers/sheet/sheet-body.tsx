import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { Sheet } from './sheet'

const Lines = ({ title, items }: { title: string; items: string[] }) =>
  items.length > 0 && (
    <section className="[&>h2]:mb-1">
      <h2>{title}</h2>
      <ul className="grid list-disc gap-1 pl-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )

const Words = ({ title, text }: { title: string; text?: string }) =>
  text && (
    <section className="[&>h2]:mb-1">
      <h2>{title}</h2>
      <p className="whitespace-pre-line">{text}</p>
    </section>
  )

/** What one learns, what to bring, how it goes: the sheet that a mediator follows. */
export function SheetBody({ locale, sheet }: { locale: Locale; sheet: Sheet }) {
  const t = messagesFor('offers', locale)
  return (
    <div className="grid max-w-measure gap-6 print:max-w-none print:gap-3">
      <Lines title={t('sheet.objectives')} items={sheet.objectives} />
      <Words title={t('sheet.prerequisites')} text={sheet.prerequisites} />
      <Lines title={t('sheet.material')} items={sheet.material} />
      {sheet.steps.length > 0 && (
        <section className="[&>h2]:mb-1">
          <h2>{t('sheet.steps')}</h2>
          <ol className="grid list-decimal gap-1 pl-6">
            {sheet.steps.map(({ text, minutes }) => (
              <li key={text}>
                {text}
                {minutes ? (
                  <span className="text-ink-soft"> · {t('sheet.minutes', { count: minutes })}</span>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Words title={t('sheet.evaluation')} text={sheet.evaluation} />
      {sheet.resources.length > 0 && (
        <section className="[&>h2]:mb-1">
          <h2>{t('sheet.resources')}</h2>
          <ul className="grid list-disc gap-1 pl-6">
            {sheet.resources.map(({ title, href }) => (
              <li key={href}>
                <Link href={href}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
