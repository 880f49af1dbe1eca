import { fold } from '@/src/text/fold'

/**
 * Words of everyday French that may follow “madame” or “monsieur” without being a name.
 * Small on purpose: a word that is missing here is masked, which costs a word; a name that is left costs trust.
 */
const everyday = new Set(
  `a ai aime aimerait ait alors apres arrive arrivee as au aucun aussi autre aux avait avance avant avec avez avoir
  bonjour bonsoir car ce cela celle celui cependant ces cet cette chez chose comme comment communique connait contre
  d dans de deja demande demandait depuis derriere des desire deux devait devant dit dois doit donc donne du elle elles en
  encore enfin ensuite entre envoie espere est et etait etes etre eu eux explique fait faire faut habite ici il ils
  informe instamment insiste je jusque l la laquelle le lequel les leur leurs lors lui m ma mais maintenant malgre me
  meme merci mes met mieux moi mon n ne ni non nos notre nous on ont ou oublie par parce pas pendant perd perdu peut peux
  plus possede pour pourquoi pourrait pouvez pres prefere prend puis qu quand que quel quelle qui quoi recoit refuse rien
  s sa sait sans savoir se sera ses si signale soit son sont souhaite souhaiterait sous sur suis t ta tandis te tes toi
  ton toujours tous tout toute tres trouve tu un une utilise vais va vers veut veux vient viendra vit voici voila voit
  voudrait vos votre vouloir vous y agee age accompagnee accompagne allocataire retraitee retraite seule seul malade
  conseiller conseillere mediateur mediatrice maire prefet prefete directeur directrice president presidente ministre
  cordialement svp stp ok oui non vraiment souvent parfois jamais bien mal peu beaucoup trop assez assez chaque certains
  certaine personne personnes usager usagere client cliente patient patiente voisin voisine telephone ordinateur compte
  mail courriel adresse rendez attend appelle cherche voulais voulait pouvait savait disait tente essaie essaye essaya
  arrivait arriverait recu recue pense croit craint dispose possedait parle lit ecrit comprend apprend reste habitait
  demeurant ne nee joint joignable titulaire beneficiaire mere pere fils fille maman papa mari epouse femme homme illettre illettree sourd
  sourde aveugle malvoyant malvoyante handicape handicapee etranger etrangere veuf veuve isole isolee debutant debutante
  inconnu inconnue france services service connect franceconnect travail emploi facebook google whatsapp ameli caf cpam msa
  pronote doctolib internet windows word excel instagram tiktok youtube snapchat messenger aidants banque poste conseiller
  numerique numeriques reconnu reconnue bloque bloquee refuse refusee oublie oubliee different differente faux fausse
  seulement toujours juste`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word may be read as everyday French rather than as a name. */
export const readable = (word: string): boolean => everyday.has(fold(word).replace(/^[a-z]'/, ''))
