import { formatDate } from '@/src/components/ui/format-date'
import type { ComparedPassage, Comparison } from '@/src/documents/findings'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

function Passage({ passage, locale }: { passage: ComparedPassage; locale: Locale }) {
  const t = messagesFor('admin', locale)
  const { headings, page, text } = passage
  const place = [...headings, ...(page ? [t('noticed.page', { page })] : [])].join(' · ')
  return (
    <>
      {place && <small>{place}</small>}
      <p>{text.replaceAll('\f', '…')}</p>
    </>
  )
}

type Props = { compared: Comparison; title: string; locale: Locale }

/** Two documents side by side: their titles, then the passages that say the same, and how much stands in one only. */
export function ComparisonTable({ compared, title, locale }: Props) {
  const t = messagesFor('admin', locale)
  const { pairs, alone, address, sourceDate, updatedAt } = compared
  const date = formatDate(sourceDate ?? updatedAt, locale)
  return (
    <>
      <table className="passerelle-compared">
        <thead>
          <tr>
            <th scope="col">
              {t('noticed.mine')}
              <br />
              {title || t('noticed.untitled')}
            </th>
            <th scope="col">
              {t('noticed.theirs', { date })}
              <br />
              <a href={address} target="_blank" rel="noreferrer">
                {compared.title}
              </a>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ mine, theirs, share }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same passage may stand in several pairs
            <tr key={at}>
              <td>
                <Passage passage={mine} locale={locale} />
              </td>
              <td>
                <Passage passage={theirs} locale={locale} />
                <small>{share === 1 ? t('noticed.sameWords') : t('noticed.common', { share })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length === 0 && <p>{t('noticed.noPairs')}</p>}
      <p>{t('noticed.alone', alone)}</p>
    </>
  )
}
