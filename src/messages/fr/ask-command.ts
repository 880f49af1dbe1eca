import { typesetAll } from '@/src/messages/typeset'

/** What « ./passerelle ask » says. */
export const askCommand = typesetAll({
  description: 'Pose une question à la base',
  question: 'La question, entre guillemets',
  as: 'Adresse électronique du compte au nom duquel demander (sinon : un médiateur)',
  answered: 'La base répond, mot à mot :',
  related: 'La base ne répond pas exactement ; voici ce qui s’en approche :',
  notFound: 'Rien dans la base sur cette question.',
  differ: 'Les sources ne donnent pas le même chiffre : regardez leurs dates.',
  sources: 'Sources',
  source: '[{number}] {title}{place}, {date}',
  page: ', page {page}',
  dated: '{date}',
  undated: 'sans date, fiche modifiée le {date}',
  nearest: 'Les documents les moins éloignés :',
})
