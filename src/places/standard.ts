import { care, fees, services, support, waysIn, welcomed } from '@/src/vocabulary/place'

/** The columns of the national standard « lieux de médiation numérique », in its order. */
export const standardFields = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const
export type StandardField = (typeof standardFields)[number]

/**
 * A place as the standard exchanges it: every value a text, several ones joined with `|`, coordinates numbers. What is
 * not known is left out.
 */
export type StandardRow = Partial<
  Record<Exclude<StandardField, 'latitude' | 'longitude'>, string> & { latitude: number; longitude: number }
>

export const separator = '|'

/** The columns that take words of a vocabulary, by the field of a place that keeps their keys. */
export const vocabularies = {
  services: { field: 'services', labels: services },
  welcomed: { field: 'publics_specifiquement_adresses', labels: welcomed },
  care: { field: 'prise_en_charge_specifique', labels: care },
  fees: { field: 'frais_a_charge', labels: fees },
  access: { field: 'modalites_acces', labels: waysIn },
  support: { field: 'modalites_accompagnement', labels: support },
} as const
export type VocabularyName = keyof typeof vocabularies
type KeyOf<Name extends VocabularyName> = keyof (typeof vocabularies)[Name]['labels']

/** The columns that hold several free words, by the field of a place. */
export const freeLists = {
  typologies: 'typologie',
  emails: 'courriels',
  programmes: 'dispositif_programmes_nationaux',
  trainings: 'formations_labels',
  labels: 'autres_formations_labels',
} as const
export type FreeListName = keyof typeof freeLists

/** The columns that hold one text, by the field of a place. */
export const texts = {
  pivot: 'pivot',
  name: 'nom',
  commune: 'commune',
  postcode: 'code_postal',
  insee: 'code_insee',
  address: 'adresse',
  addressMore: 'complement_adresse',
  phone: 'telephone',
  website: 'site_web',
  hours: 'horaires',
  summary: 'presentation_resume',
  detail: 'presentation_detail',
  provider: 'source',
  parent: 'structure_parente',
  accessibilityUrl: 'fiche_acces_libre',
  appointmentUrl: 'prise_rdv',
} as const
export type TextName = keyof typeof texts

/** What is kept of a place of the standard; a field that is not known is `null`. */
export type PlaceFields = { [Name in VocabularyName]: KeyOf<Name>[] } & Record<FreeListName, string[]> &
  Record<TextName, string | null> & {
    latitude: number | null
    longitude: number | null
    itinerant: boolean
    /** The day on which the source last changed it: `2026-03-18`. */
    sourceDate: string | null
  }

/** What `itinerance` says of a mobile team, and of a place that stays. */
export const itinerance = { yes: 'Itinérant', no: 'Fixe' } as const
