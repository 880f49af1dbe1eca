import { Button } from '@/src/components/ui/button'
import { Details } from '@/src/components/ui/details'
import { Field } from '@/src/components/ui/field'
import { Select } from '@/src/components/ui/select'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ResourceChoices } from './resource-choices'

type Options = Record<string, string>
type Props = {
  locale: Locale
  choices: ResourceChoices
  options: { theme: Options; public: Options; type: Options }
}

/**
 * Words and choices go into the address, so that a search can be kept and shared; it needs no JavaScript. On a phone the
 * choices are folded until one is made, so that the list is near.
 */
export function ResourceSearch({ locale, choices, options }: Props) {
  const t = messagesFor('resources', locale)
  const isNarrowed = [choices.theme, choices.public, choices.type].some(Boolean)
  const any = (label: string, more: Options) => ({ '': label, ...more })
  return (
    <search className="no-print">
      <form action="/ressources" className="grid max-w-3xl gap-3">
        <Field label={t('searchLabel')} type="search" name="q" defaultValue={choices.q} maxLength={200} />
        <div className="grid gap-3 lg:flex lg:items-end">
          <div className="lg:grow">
            <Details summary={t('choices')} open={isNarrowed}>
              <div className="grid gap-3 lg:grid-cols-3">
                <Select
                  label={t('theme')}
                  name="theme"
                  defaultValue={choices.theme}
                  options={any(t('anyTheme'), options.theme)}
                />
                <Select
                  label={t('audience')}
                  name="public"
                  defaultValue={choices.public}
                  options={any(t('anyAudience'), options.public)}
                />
                <Select
                  label={t('kind')}
                  name="type"
                  defaultValue={choices.type}
                  options={any(t('anyKind'), options.type)}
                />
              </div>
            </Details>
          </div>
          <Button type="submit" className="min-h-12">
            {t('search')}
          </Button>
        </div>
      </form>
    </search>
  )
}
