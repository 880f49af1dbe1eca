import { buttonClass } from '@/src/components/ui/button'
import { durationWords } from '@/src/components/ui/duration'
import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedCharter, ListedGuide } from './volunteer-parts'

type Props = { locale: Locale; isMember: boolean; charter?: ListedCharter; guide?: ListedGuide }

function toCharter({ locale, charter }: { locale: Locale; charter: ListedCharter }) {
  const t = messagesFor('volunteers', locale)
  return charter.acknowledged ? t('toCharterAgain') : t('toCharter')
}

/** How long a guide takes, in words. */
export function guideLength({ locale, guide }: { locale: Locale; guide: ListedGuide }): string {
  const t = messagesFor('volunteers', locale)
  const { steps, minutes } = guide
  return minutes
    ? t('guideLength', { steps, duration: durationWords(minutes, locale) })
    : t('guideSteps', { steps })
}

/** How far this person is in a guide, in words; nothing before its first step. */
export function guideProgress({ locale, guide }: { locale: Locale; guide: ListedGuide }): string | undefined {
  const { done = 0, steps: total } = guide
  return done > 0 ? messagesFor('volunteers', locale)('guide.progress', { done, total }) : undefined
}

function toGuide({ locale, guide, isNext }: { locale: Locale; guide: ListedGuide; isNext: boolean }) {
  const t = messagesFor('volunteers', locale)
  const { title, done = 0, steps } = guide
  if (done === steps) return t('toGuideAgain', { title })
  if (done > 0) return t('toGuideOn', { title })
  return t(isNext ? 'toGuideNext' : 'toGuide', { title })
}

/** The one thing to do now: read the charter where it was not yet, or follow the guide. */
export function NextStep({ locale, isMember, charter, guide }: Props) {
  const t = messagesFor('volunteers', locale)
  if (!charter && !guide) return null
  const wantsCharter = isMember && charter && !charter.acknowledged?.isCurrent
  return (
    <section className="sheet no-print px-5 py-5 sm:px-6">
      <h2>{isMember ? t('nextStep') : t('firstStep')}</h2>
      {charter?.acknowledged?.isCurrent && (
        <p className="mt-1 text-good">
          {t('charterDone', {
            version: formatDate(charter.version, locale),
            date: formatDate(charter.acknowledged.date, locale),
          })}
        </p>
      )}
      {wantsCharter && <p className="mt-1">{charter.summary}</p>}
      {!wantsCharter && guide && (
        <p className="mt-1">
          {guide.summary}{' '}
          <span className="text-ink-soft">
            {guideProgress({ locale, guide }) ?? guideLength({ locale, guide })}
          </span>
        </p>
      )}
      <p className="mt-3">
        {wantsCharter ? (
          <Link href={charter.href} className={buttonClass()}>
            {toCharter({ locale, charter })}
          </Link>
        ) : (
          guide && (
            <Link href={guide.href} className={buttonClass()}>
              {toGuide({ locale, guide, isNext: charter?.acknowledged !== undefined })}
            </Link>
          )
        )}
      </p>
    </section>
  )
}
