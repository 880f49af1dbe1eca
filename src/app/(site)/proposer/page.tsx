import type { Metadata } from 'next'
import { connection } from 'next/server'
import { formats } from '@/collections/files/formats'
import { ProposalForm } from '@/src/components/contribute/proposal-form'
import { ProposalList } from '@/src/components/contribute/proposal-list'
import { Words } from '@/src/components/frame/words'
import { linkTo } from '@/src/components/ui/link-to'
import { catalogues, messagesFor } from '@/src/messages/catalogue'
import { propose } from '../_actions/propose'
import { currentLocale } from '../_lib/locale'
import { currentReader } from '../_lib/read/reader'
import { readProposals } from './read-proposals'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('contribute', await currentLocale())('propose.title') }
}

const accepted = Object.values(formats)
  .map((end) => `.${end}`)
  .join(',')

/** Where a member proposes a resource or a workshop, and reads what became of the earlier ones. */
export default async function ProposePage() {
  await connection()
  const locale = await currentLocale()
  const { payload, user } = await currentReader()
  const t = messagesFor('contribute', locale)
  const sent = user ? await readProposals({ payload, user }) : undefined
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('propose.title')}</h1>
      <p className="mb-6 max-w-measure">{t('propose.lead')}</p>
      {!sent && <p>{t.rich('propose.signIn', { link: linkTo('/connexion?vers=/proposer') })}</p>}
      {sent && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
          <Words locale={locale} messages={{ contribute: catalogues[locale].contribute }}>
            <ProposalForm propose={propose} accept={accepted} />
          </Words>
          <ProposalList locale={locale} proposals={sent} />
        </div>
      )}
    </>
  )
}
