import { acronyms } from '@/field/acronyms.json'
import { createForms, type Forms } from './forms'
import { createGlossary, type Glossary, type GlossaryEntry } from './glossary'

/** Words of digital mediation that public services' own lists do not have. */
const fieldEntries: GlossaryEntry[] = [
  { term: 'ANCT', expansion: 'Agence nationale de la cohésion des territoires' },
  { term: 'AMI', expansion: 'Appel à manifestation d’intérêt' },
  { term: 'CIAS', expansion: 'Centre intercommunal d’action sociale' },
  { term: 'CNFS', expansion: 'Conseiller numérique France Services' },
  { term: 'CTG', expansion: 'Convention territoriale globale' },
  { term: 'EPN', expansion: 'Espace public numérique' },
  { term: 'ESS', expansion: 'Économie sociale et solidaire' },
  { term: 'EVS', expansion: 'Espace de vie sociale' },
  { term: 'FALC', expansion: 'Facile à lire et à comprendre' },
  { term: 'FLE', expansion: 'Français langue étrangère' },
  { term: 'MDPH', expansion: 'Maison départementale des personnes handicapées' },
  { term: 'MJC', expansion: 'Maison des jeunes et de la culture' },
  { term: 'MSAP', expansion: 'Maison de services au public' },
  { term: 'PIMMS', expansion: 'Point information médiation multiservices' },
  { term: 'QPV', expansion: 'Quartier prioritaire de la politique de la ville' },
  { term: 'RFFLabs', expansion: 'Réseau français des fablabs' },
  { term: 'RGAA', expansion: 'Référentiel général d’amélioration de l’accessibilité' },
  { term: 'RGPD', expansion: 'Règlement général sur la protection des données' },
  { term: 'SDMN', expansion: 'Schéma départemental de médiation numérique' },
  { term: 'SDTAN', expansion: 'Schéma directeur territorial d’aménagement numérique' },
  { term: 'TIC', expansion: 'Technologies de l’information et de la communication' },
  { term: 'CNI', expansion: 'Carte nationale d’identité' },
  { term: 'CPF', expansion: 'Compte personnel de formation' },
  { term: 'hameçonnage', synonyms: ['phishing', 'filoutage'] },
  { term: 'intelligence artificielle', synonyms: ['IA', 'ChatGPT', 'chatbot', 'Copilot'] },
  { term: 'courriel', synonyms: ['mail', 'email', 'mél'] },
  { term: 'ordinateur', synonyms: ['ordi', 'pc'] },
  { term: 'smartphone', synonyms: ['téléphone portable', 'mobile multifonction'] },
  { term: 'wifi', synonyms: ['wi-fi'] },
  { term: 'logiciel malveillant', synonyms: ['virus', 'malware'] },
  { term: 'code confidentiel', synonyms: ['code secret'] },
]

// A few source entries stand the wrong way round or are units, not acronyms.
const publicEntries: GlossaryEntry[] = Object.entries(acronyms)
  .filter(([term]) => /^\p{L}[\p{L}\p{N}]{1,9}$/u.test(term) && !/^kWh?$/.test(term))
  .map(([term, expansion]) => ({ term, expansion }))

/** The field's glossary with more entries, a network's own. */
export const fieldGlossaryWith = (own: readonly GlossaryEntry[]): Glossary =>
  createGlossary([...own, ...fieldEntries, ...publicEntries])

/** The forms of the same words, for a search that takes one for the other. */
export const fieldFormsWith = (own: readonly GlossaryEntry[]): Forms =>
  createForms([...own, ...fieldEntries, ...publicEntries])

/** Acronyms of French public services (`field/acronyms.json`) and words of digital mediation. */
export const fieldGlossary: Glossary = fieldGlossaryWith([])

const expansions = new Map(
  [...publicEntries, ...fieldEntries].flatMap(({ term, expansion }) =>
    expansion ? [[term, expansion]] : [],
  ),
)

/** What an acronym, written as it is in the field, is short for. */
export const expansionOf = (term: string): string | undefined => expansions.get(term)
