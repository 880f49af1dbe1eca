import { ReportForm } from '@/src/components/contribute/report-form'
import { Words } from '@/src/components/frame/words'
import { catalogues, type Locale } from '@/src/messages/catalogue'
import { reportReasons } from '@/src/vocabulary/network'
import { reportPage } from '../_actions/report-page'
import { typographic } from './read/linked'

const reasons = typographic(reportReasons)

/** The foot of a page of content: says to the editors what is wrong with it. */
export const ReportFoot = ({ locale, address }: { locale: Locale; address: string }) => (
  <Words locale={locale} messages={{ contribute: catalogues[locale].contribute }}>
    <ReportForm address={address} reasons={reasons} report={reportPage} />
  </Words>
)
