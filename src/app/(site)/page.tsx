import { hasModel } from '@/src/app/api/_lib/generation'
import { AskPanel } from '@/src/components/ask/ask-panel'
import { Words } from '@/src/components/frame/words'
import { catalogues } from '@/src/messages/catalogue'
import { askOnServer } from './_actions/ask-on-server'
import { currentLocale } from './_lib/locale'
import { currentUser } from './_lib/viewer'

export const dynamic = 'force-dynamic'

/** The page that asks. */
export default async function AskPage() {
  const locale = await currentLocale()
  const { ask, privacy, source, site, traces } = catalogues[locale]
  return (
    <Words locale={locale} messages={{ ask, privacy, source, site, traces }}>
      <AskPanel
        askOnServer={askOnServer}
        signedIn={(await currentUser()) !== null}
        canSimplify={hasModel()}
      />
    </Words>
  )
}
