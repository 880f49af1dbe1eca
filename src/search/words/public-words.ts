import type { GlossaryWord } from './meanings'

/**
 * What people who are not at ease with screens say for what the catalogue calls otherwise. A network adds its own
 * words in its glossary.
 */
export const publicWords: GlossaryWord[] = [
  { term: 'smartphone', synonyms: ['portable', 'téléphone portable', 'mobile', 'iphone', 'android'] },
  { term: 'téléphone', synonyms: ['smartphone', 'portable'] },
  { term: 'ordinateur', synonyms: ['pc', 'ordi', 'ordinateur portable', 'informatique'] },
  { term: 'courriel', synonyms: ['mail', 'email', 'mél', 'imel', 'messagerie', 'courrier électronique'] },
  { term: 'tablette', synonyms: ['ipad'] },
  { term: 'hameçonnage', synonyms: ['phishing', 'filoutage', 'arnaque'] },
  { term: 'arnaque', synonyms: ['escroquerie', 'fraude', 'piratage', 'pirate'] },
  { term: 'mot de passe', synonyms: ['mdp', 'code secret'] },
  { term: 'démarches', synonyms: ['papiers', 'administratif', 'démarches administratives'] },
  { term: 'tableur', synonyms: ['excel', 'calc'] },
  { term: 'bureautique', synonyms: ['word', 'excel', 'traitement de texte', 'tableur'] },
  { term: 'visioconférence', synonyms: ['visio', 'appel vidéo', 'skype', 'zoom', 'whatsapp'] },
  { term: 'réseaux sociaux', synonyms: ['facebook', 'instagram', 'whatsapp', 'tiktok'] },
  { term: 'numériser', synonyms: ['scanner', 'scan'] },
  { term: 'photos', synonyms: ['images', 'album'] },
  { term: 'emploi', synonyms: ['travail', 'cv', 'pôle emploi', 'France Travail'] },
  { term: 'santé', synonyms: ['ameli', 'docteur', 'médecin', 'sécu', 'sécurité sociale'] },
  { term: 'scolarité', synonyms: ['école', 'pronote', 'collège', 'devoirs'] },
  { term: 'intelligence artificielle', synonyms: ['ia', 'chatgpt'] },
  { term: 'permanence', synonyms: ['sans rendez-vous', 'accueil libre'] },
  { term: 'rendez-vous', synonyms: ['rdv'] },
  { term: 'internet', synonyms: ['web', 'naviguer', 'navigation'] },
]
