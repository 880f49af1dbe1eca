'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Answer } from '@/src/assistant/answer'
import { Link } from '@/src/components/ui/page-link'

type Props = { answer: Answer; signedIn: boolean }

const linkTo = (href: string) => (chunks: ReactNode) => <Link href={href}>{chunks}</Link>

/** What to do when the base has nothing: other words, the list, an account; then the titles least far away. */
export function NotFoundAdvice({ answer, signedIn }: Props) {
  const t = useTranslations('ask')
  return (
    <div className="max-w-measure">
      <h3 className="mt-6 mb-2">{t('whatToDo')}</h3>
      <ul className="grid list-disc gap-1.5 pl-6">
        <li>{t('rephrase')}</li>
        <li>{t.rich('browse', { link: linkTo('/ressources') })}</li>
        {!signedIn && <li>{t.rich('signIn', { link: linkTo('/connexion') })}</li>}
      </ul>
      {answer.nearest.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{t('nearest')}</h3>
          <ul className="border-t border-line">
            {answer.nearest.map(({ title, url }) => (
              <li key={url} className="border-b border-line">
                <Link href={url} className="flex min-h-12 items-center py-2">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
