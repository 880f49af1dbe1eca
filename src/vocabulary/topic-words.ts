import type { Topic } from './workshop'

/**
 * The words by which people ask about each topic of the field, separated by commas; several words stand together.
 * Only words that point at one topic: « ordinateur » or « internet » alone say too little.
 */
export const topicWords: Record<Topic, string> = {
  diagnostic: 'diagnostic, évaluer le niveau, positionnement, Pix, compétences numériques de base',
  'prise-en-main':
    'souris, clavier, allumer, prise en main, tablette, smartphone, téléphone portable, écran tactile, débuter, débutant',
  maintenance:
    'panne, réparer, réparation, mise à jour, imprimante, lenteur, réinitialiser, écran noir, batterie',
  contenus:
    'photo, fichier, dossier, clé USB, sauvegarder, sauvegarde, stockage, cloud, télécharger, transférer, scanner, PDF',
  navigation: 'navigateur, moteur de recherche, wifi, connexion internet, box, favori, onglet, cookie',
  courriel:
    'courriel, mail, e-mail, boîte mail, messagerie, pièce jointe, Gmail, Outlook, spam, adresse électronique',
  bureautique: 'traitement de texte, tableur, Word, Excel, LibreOffice, diaporama, mise en page, bureautique',
  'reseaux-sociaux':
    'réseau social, Facebook, Instagram, WhatsApp, TikTok, Snapchat, visioconférence, visio, Skype',
  sante:
    'Ameli, Doctolib, Mon espace santé, carte Vitale, mutuelle, médecin, assurance maladie, remboursement, santé',
  'banque-achats':
    'banque, virement, achat en ligne, acheter en ligne, carte bancaire, paiement, PayPal, Leboncoin, Vinted, livraison, consommateur',
  professionnel:
    'entreprise, auto-entrepreneur, association, facture, Urssaf, site internet, commerçant, artisan',
  insertion:
    'emploi, CV, lettre de motivation, France Travail, Pôle emploi, recrutement, entretien, chômage, formation',
  securite:
    'hameçonnage, phishing, arnaque, escroquerie, piratage, piraté, virus, mot de passe, fraude, cybermalveillance, usurpation, sécurité, faux conseiller, données personnelles',
  parentalite:
    'parent, enfant, écran, contrôle parental, adolescent, cyberharcèlement, harcèlement, jeu vidéo',
  scolarite: 'école, collège, lycée, Pronote, ENT, Parcoursup, cantine, devoir, scolarité, bourse',
  creer: 'montage, vidéo, podcast, imprimante 3D, fablab, création, programmer, robotique, dessin',
  culture:
    'fausse information, désinformation, infox, esprit critique, culture numérique, archive, bibliothèque',
  ia: 'intelligence artificielle, IA, ChatGPT, chatbot, Copilot, Mistral, image générée',
  demarches:
    'démarche, démarche administrative, impôt, impôts, CAF, allocation, APL, RSA, retraite, FranceConnect, carte grise, permis de conduire, passeport, carte d’identité, ANTS, titre de séjour, service public, formulaire, déclaration, justificatif, attestation, prime d’activité, procuration, mandat, MSA, carte nationale d’identité',
}
