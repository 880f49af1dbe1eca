import { Button } from '@/src/components/ui/button'
import { Select } from '@/src/components/ui/select'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; chosen: string; skills: { slug: string; name: string }[] }

/** Shows the people who have one skill. */
export function SkillFilter({ locale, chosen, skills }: Props) {
  const t = messagesFor('network', locale)
  const options = { '': t('anySkill'), ...Object.fromEntries(skills.map(({ slug, name }) => [slug, name])) }
  return (
    <form
      action="/reseau"
      className="no-print mt-3 grid max-w-measure gap-3 sm:grid-cols-[1fr_auto] sm:items-end"
    >
      <Select label={t('skill')} name="competence" defaultValue={chosen} options={options} />
      <Button type="submit" shape="quiet" className="min-h-12">
        {t('show')}
      </Button>
    </form>
  )
}
