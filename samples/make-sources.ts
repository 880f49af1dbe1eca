import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeDocx, makeEpub, makeOdt, makePptx, makeXlsx } from '../tests/fixtures/make-office'
import { makeScan } from '../tests/fixtures/make-scan'

/** Writes the demonstration's files of every format anew: `npx tsx samples/make-sources.ts`. */
const write = (name: string, content: Uint8Array | string) =>
  writeFileSync(path.join(import.meta.dirname, 'sources', name), content)

write(
  'convention-de-pret-de-materiel.docx',
  makeDocx({
    title: 'Convention de prêt de matériel numérique',
    date: '2026-09-14',
    pieces: [
      { heading: 'Convention de prêt de matériel numérique' },
      { text: 'Ce modèle se complète à deux, au comptoir. Une copie reste à la personne, l’autre au lieu.' },
      { heading: 'Ce qui est prêté', level: 2 },
      {
        table: [
          ['Matériel', 'Durée du prêt', 'Ce qui l’accompagne'],
          ['Tablette', '15 jours, renouvelables une fois', 'Chargeur, housse, fiche de prise en main'],
          ['Ordinateur portable', '1 mois', 'Chargeur, souris, sacoche'],
          ['Clé de connexion 4G', '15 jours', 'Carte SIM, code PIN sous enveloppe'],
        ],
      },
      { heading: 'Engagements de la personne', level: 2 },
      {
        list: [
          'Rapporter le matériel à la date convenue, dans son étui et avec son chargeur.',
          'Prévenir le lieu dans les deux jours en cas de panne, de perte ou de vol.',
          'Ne pas installer de logiciel payant au nom du lieu.',
        ],
      },
      { heading: 'Engagements du lieu', level: 2 },
      {
        text: 'Aucun dépôt de garantie n’est demandé. Le lieu efface les comptes et les fichiers au retour du matériel, devant la personne si elle le souhaite.',
      },
      { heading: 'En cas de casse', level: 2 },
      {
        text: 'Une casse accidentelle n’est pas facturée. Elle est notée sur la convention et le matériel part au réemploi.',
      },
    ],
  }),
)

write(
  'fiche-de-suivi-d-un-accompagnement.odt',
  makeOdt({
    title: 'Fiche de suivi d’un accompagnement',
    date: '2026-09-21',
    pieces: [
      { heading: 'Fiche de suivi d’un accompagnement' },
      {
        text: 'Une fiche par personne et par objectif, sans nom de famille ni numéro de dossier : un prénom ou des initiales suffisent.',
      },
      { heading: 'À la première rencontre', level: 2 },
      {
        list: [
          'Ce que la personne vient faire, avec ses mots.',
          'Ce qu’elle sait déjà faire seule.',
          'Le matériel dont elle dispose chez elle.',
        ],
      },
      { heading: 'À chaque séance', level: 2 },
      {
        table: [
          ['Colonne', 'Ce qu’on y écrit'],
          ['Objectif du jour', 'Un verbe d’action : joindre, retrouver, imprimer.'],
          ['Fait seule', 'Oui, avec un peu d’aide, ou pas encore.'],
          ['À revoir', 'Un seul point, choisi avec la personne.'],
        ],
      },
      { heading: 'Quand la fiche se termine', level: 2 },
      {
        text: 'L’accompagnement est terminé quand la personne refait seule, à une semaine d’écart, ce qu’elle était venue apprendre. La fiche est alors détruite, ou remise à la personne.',
      },
    ],
  }),
)

write(
  'presenter-la-mediation-numerique-a-des-elus.pptx',
  makePptx({
    title: 'Présenter la médiation numérique à des élus',
    date: '2026-10-05',
    slides: [
      {
        title: 'Ce qu’est un médiateur numérique',
        lines: [
          'Il apprend à faire, il ne fait pas à la place.',
          'Il oriente vers le bon guichet quand la question n’est pas numérique.',
        ],
        notes: 'Raconter une seule situation vécue, sans nom, en deux minutes.',
      },
      {
        title: 'Ce que la commune peut faire',
        lines: [
          'Ouvrir une salle une demi-journée par semaine.',
          'Prévoir une connexion, une imprimante et une porte qui ferme.',
          'Annoncer les permanences dans le bulletin municipal.',
        ],
      },
      {
        title: 'Ce que cela demande',
        lines: ['Un agent d’accueil prévenu des jours de permanence.'],
        table: [
          ['Besoin', 'Quantité pour un lieu'],
          ['Ordinateurs', '2'],
          ['Places assises', '6'],
          ['Imprimante avec scanner', '1'],
        ],
      },
      {
        title: 'Comment savoir si cela marche',
        lines: [
          'On compte les personnes qui reviennent faire seules.',
          'On note les demandes auxquelles personne n’a pu répondre.',
        ],
      },
    ],
  }),
)

write(
  'inventaire-du-materiel-d-un-lieu.xlsx',
  makeXlsx({
    title: 'Inventaire du matériel d’un lieu (exemple)',
    date: '2026-10-12',
    sheets: [
      {
        name: 'Matériel',
        rows: [
          ['Inventaire d’exemple : à recopier et à remplir', null, null, null, null],
          ['Matériel', 'Nombre', 'Se prête', 'Vérifié le', 'Remarque'],
          [
            'Ordinateur portable reconditionné',
            6,
            true,
            new Date('2026-09-01'),
            'Linux, batterie changée en 2025',
          ],
          ['Tablette tactile', 4, true, new Date('2026-09-01'), 'Housses renforcées'],
          [
            'Imprimante avec scanner',
            1,
            false,
            new Date('2026-06-15'),
            'Cartouche noire de rechange dans l’armoire',
          ],
          ['Casque audio', 8, false, new Date('2026-06-15'), 'À désinfecter après chaque atelier'],
          ['Vidéoprojecteur', 1, true, new Date('2026-03-20'), 'Réservé aux ateliers collectifs le jeudi'],
        ],
      },
      {
        name: 'Consommables',
        rows: [
          ['Article', 'Stock minimal', 'Qui commande'],
          ['Ramettes de papier', 3, 'Accueil'],
          ['Piles AA', 20, 'Accueil'],
          ['Clés USB de 16 Go', 5, 'Médiation'],
        ],
      },
    ],
  }),
)

write(
  'numeros-utiles.csv',
  `\ufeffService;Numéro;Pour quoi;Quand
3018;3018;Harcèlement et violences numériques, surtout entre jeunes;Tous les jours
Signalement des SMS indésirables;33700;Transférer un SMS ou signaler un appel frauduleux;À toute heure
Info Escroqueries;0 805 805 817;Être conseillé après une escroquerie, appel gratuit;Du lundi au vendredi
Allô Service Public;3939;Trouver la bonne démarche administrative;Du lundi au vendredi
Caisse d’allocations familiales;3230;Questions sur un dossier d’allocations;Du lundi au vendredi
Assurance maladie;3646;Carte Vitale, remboursements, compte ameli;Du lundi au vendredi
France Travail;3949;Inscription et actualisation des demandeurs d’emploi;Du lundi au vendredi
Retraite de base;3960;Questions sur la carrière et la pension;Du lundi au vendredi
Impôts des particuliers;0 809 401 401;Déclaration, paiement, prélèvement à la source;Du lundi au vendredi
`,
)

write(
  'premiers-pas-avec-un-ordinateur.epub',
  makeEpub({
    title: 'Premiers pas avec un ordinateur',
    date: '2026-08-24',
    chapters: [
      {
        title: 'Allumer et éteindre',
        html: '<h1>Allumer et éteindre</h1><p>Le bouton de mise en marche porte un cercle ouvert en haut, traversé d’un trait.</p><p>On n’éteint pas un ordinateur en le débranchant : on passe par le menu, et on attend que l’écran soit noir.</p>',
      },
      {
        title: 'La souris et le pavé tactile',
        html: '<h1>La souris et le pavé tactile</h1><p>Le clic gauche choisit, le clic droit propose.</p><ul><li>Pour ouvrir un dossier, on clique deux fois de suite, sans bouger.</li><li>Sur un pavé tactile, deux doigts qui montent font défiler la page.</li></ul>',
      },
      {
        title: 'Ranger ses fichiers',
        html: '<h1>Ranger ses fichiers</h1><p>Un fichier supprimé reste dans la corbeille jusqu’à ce qu’on la vide.</p><p>Un bon nom de fichier dit de quoi il parle et de quand il date : « facture-eau-2026-08 ».</p>',
      },
    ],
  }),
)

write(
  'webinaire-accueillir-sans-juger.srt',
  `1
00:00:02,000 --> 00:00:08,500
Bonjour à toutes et à tous. Ce webinaire d’exemple
parle des cinq premières minutes d’un accueil.

2
00:00:09,000 --> 00:00:17,000
La première phrase compte. On ne demande pas « vous avez un problème ? »,
on demande « qu’est-ce que vous voulez faire aujourd’hui ? ».

3
00:00:18,000 --> 00:00:30,000
Ensuite, on se tait. Laissez dix secondes de silence :
beaucoup de personnes ont besoin de ce temps pour formuler leur demande.

4
00:01:05,000 --> 00:01:16,000
Deuxième point : qui tient la souris ?
C’est la personne, dès le début, même si cela va moins vite.

5
00:01:17,000 --> 00:01:29,000
Si vous devez montrer un geste, montrez-le sur votre propre poste,
puis laissez-la le refaire sur le sien.

6
00:02:10,000 --> 00:02:24,000
Dernier point : on termine par une chose réussie.
Avant de se quitter, la personne refait seule le geste du jour.
`,
)

write(
  'capsule-verifier-une-adresse.vtt',
  `WEBVTT

NOTE Capsule de la démonstration, écrite pour ce projet

00:00.500 --> 00:07.000
Avant d’écrire un mot de passe, on lit l’adresse du site en haut de l’écran.

00:07.500 --> 00:15.000
Ce qui compte, c’est la fin du nom, juste avant la première barre oblique.

00:15.500 --> 00:25.000
Les sites de l’administration se terminent par gouv.fr ;
« impots-gouv.com » n’en est pas un.
`,
)

write(
  'affiche-regles-de-la-salle.png',
  await makeScan({
    lines: [
      'Règles de la salle informatique',
      '',
      'La salle est ouverte à tous, sans inscription.',
      'Chaque personne dispose d’un poste pendant une heure.',
      'Les impressions sont gratuites jusqu’à dix pages par jour.',
      'On se déconnecte de ses comptes avant de partir.',
      'Un casque est prêté sur demande à l’accueil.',
    ],
  }),
)
