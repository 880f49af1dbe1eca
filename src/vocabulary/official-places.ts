import type { Topic } from './workshop'

/** An official service that answers beyond the network's own base; `address` is its public site. */
export type OfficialPlace = { name: string; address: string; topics: readonly Topic[] }

/**
 * Where to ask officially, by topic: few, of the State or of a public-interest group, free of charge. The addresses are
 * the public ones of these services, written down by hand and never fetched: an editor should open each once a year.
 */
export const officialPlaces: readonly OfficialPlace[] = [
  {
    name: '17Cyber, l’aide aux victimes d’arnaques et de piratages',
    address: 'https://17cyber.gouv.fr',
    topics: ['securite'],
  },
  {
    name: 'Cybermalveillance.gouv.fr, conseils et prévention',
    address: 'https://www.cybermalveillance.gouv.fr',
    topics: ['securite', 'courriel'],
  },
  {
    name: 'Service-public.fr, l’information officielle sur les démarches',
    address: 'https://www.service-public.fr',
    topics: ['demarches', 'scolarite'],
  },
  {
    name: 'France services, une personne pour aider aux démarches près de chez soi',
    address: 'https://www.france-services.gouv.fr',
    topics: ['demarches', 'sante', 'insertion'],
  },
  {
    name: 'Aidants Connect, pour agir à la place d’une personne en toute sécurité',
    address: 'https://aidantsconnect.beta.gouv.fr',
    topics: ['demarches'],
  },
  {
    name: 'L’Assurance maladie, ameli.fr',
    address: 'https://www.ameli.fr',
    topics: ['sante'],
  },
  {
    name: 'France Travail',
    address: 'https://www.francetravail.fr',
    topics: ['insertion'],
  },
  {
    name: 'SignalConso, pour un problème avec un commerçant',
    address: 'https://signal.conso.gouv.fr',
    topics: ['banque-achats'],
  },
  {
    name: 'Le 3018, contre le cyberharcèlement des jeunes',
    address: 'https://www.e-enfance.org',
    topics: ['parentalite', 'reseaux-sociaux'],
  },
  {
    name: 'La CNIL, pour ses données personnelles',
    address: 'https://www.cnil.fr',
    topics: ['securite', 'reseaux-sociaux', 'ia'],
  },
]
