import type { ErrorId } from '@/src/errors/errors'

/** What each error says: what happened, then what to do now. */
export const errors: Record<ErrorId, string> = {
  'bad_request:ask': 'La question n’a pas pu être lue. Écrivez-la en quelques mots puis recommencez.',
  'too_long:question': 'La question dépasse 2 000 caractères. Raccourcissez-la puis recommencez.',
  'rate_limit:ask': 'Trop de questions en peu de temps. Attendez une minute puis recommencez.',
  'rate_limit:chat':
    'Beaucoup de réponses rédigées ont été demandées en peu de temps. Voici les citations ; la rédaction reprend dans quelques minutes.',
  'busy:chat':
    'Une autre réponse est en cours de rédaction pour vous. Voici les citations ; redemandez quand elle est finie.',
  'budget:chat':
    'Le budget du jour pour les réponses rédigées est épuisé. Voici les citations ; la rédaction reprend demain.',
  'timeout:chat': 'La rédaction a pris trop de temps et a été arrêtée. Les citations restent valables.',
  'unavailable:chat': 'Le modèle de langue ne répond pas pour l’instant. Les citations restent valables.',
  'unproved:chat':
    'Le modèle n’a rien écrit que les documents prouvent : rien de lui n’est montré. Voici les citations.',
  'forbidden:ask': 'Cette action demande de se connecter. Connectez-vous puis recommencez.',
  'cross_site:ask': 'Cette demande vient d’un autre site. Posez la question depuis Passerelle.',
  'bad_request:feedback': 'Votre avis n’a pas pu être lu. Recommencez depuis la page de la réponse.',
  'rate_limit:feedback': 'Trop d’avis en peu de temps. Attendez une minute puis recommencez.',
  'unknown:turn': 'Cette réponse n’est plus gardée, ou n’est pas la vôtre. Posez la question de nouveau.',
  'unavailable:database':
    'La base de données ne répond pas. Relancez Passerelle, puis lancez « ./passerelle doctor ».',
  'unavailable:vector':
    'PostgreSQL répond, mais sans l’extension pgvector 0.8 ou plus récente. Installez-la, puis exécutez « CREATE EXTENSION vector ».',
  'unavailable:embeddings':
    'Le calcul des vecteurs ne répond pas : la recherche continue sur les mots seuls. Lancez « ./passerelle doctor ».',
  'unavailable:index': 'L’index de recherche se prépare. Recommencez dans quelques secondes.',
  'timeout:database': 'La base de données est occupée. Recommencez dans quelques secondes.',
  'locked:data':
    'Le dossier de données {path} est déjà utilisé par un autre Passerelle. Arrêtez-le, ou choisissez un autre dossier avec --data.',
  'read_only:data':
    'Le dossier {path} n’est pas accessible en écriture. Donnez-vous le droit d’y écrire, ou choisissez-en un autre avec --data.',
  'full:disk': 'Le disque est plein ({path}). Libérez de la place puis recommencez : rien n’a été perdu.',
  'taken:port': 'Le port {port} est déjà pris par un autre programme. Choisissez-en un autre avec --port.',
  'invalid:setting': 'Le réglage {name} a une valeur inattendue (« {value} ») : {reason}',
  'invalid:option': 'L’option {name} a une valeur inattendue (« {value} »). Attendu : {reason}.',
  'missing:secret':
    'PAYLOAD_SECRET manque. Avec DATABASE_URL, choisissez un secret d’au moins 32 caractères.',
  'demo:password':
    'Ce dossier contient encore des comptes de démonstration ({emails}). Supprimez-les ou changez leur mot de passe avant « start ».',
  'foreign:demo':
    'Cette base contient déjà des comptes qui ne sont pas ceux de la démonstration : « demo » n’y ajoute rien. Lancez « ./passerelle start », ou choisissez un autre dossier avec --data.',
  'not_found:file': 'Le fichier {path} n’existe pas. Vérifiez le chemin.',
  'empty:file': 'Le fichier {name} est vide. Choisissez un fichier qui contient du texte.',
  'unreadable:file':
    'Le fichier {name} est abîmé ou illisible. Ouvrez-le, enregistrez-le de nouveau, puis recommencez.',
  'encrypted:file':
    'Le fichier {name} est protégé par un mot de passe. Enregistrez-en une copie sans protection.',
  'mismatch:file':
    'Le contenu de {name} ne correspond pas à son extension. Vérifiez son format, puis renommez-le.',
  'unsupported:file':
    'Le format de {name} n’est pas pris en charge. Formats acceptés : PDF, Word (.docx), LibreOffice (.odt), PowerPoint (.pptx), Excel (.xlsx), CSV, EPUB, Markdown, texte, HTML, sous-titres (.srt, .vtt) et images (PNG, JPEG, WebP).',
  'too_large:file': 'Le fichier {name} dépasse {limit} Mo. Découpez-le ou réduisez-le.',
  'encoding:file': 'Le texte de {name} n’a pas pu être décodé. Enregistrez le fichier en UTF-8.',
  'timeout:extraction': 'La lecture de {name} a pris trop de temps. Découpez le fichier puis recommencez.',
  'no_text:file': 'Aucun texte n’a été trouvé dans {name} : c’est sans doute une image ou un scan.',
  'poor_scan:file':
    'Le texte de {name} est trop mal lisible pour être cité (confiance de {confidence} %). Numérisez-le de nouveau, plus net et plus grand.',
  'unsafe:archive':
    'L’archive {name} prendrait une place démesurée une fois ouverte : elle a été refusée, par sécurité. Vérifiez d’où elle vient.',
  'invalid:address': 'L’adresse {address} n’est pas valable. Copiez-la de nouveau depuis le navigateur.',
  'forbidden:address': 'L’adresse {address} mène à un réseau privé : elle n’est pas ouverte, par sécurité.',
  'unreachable:address': 'La page {address} ne répond pas ({reason}). Vérifiez l’adresse, puis recommencez.',
  'unsupported:address': 'La page {address} n’est pas d’un format pris en charge.',
  'forbidden:robots':
    'Le site demande que la page {address} ne soit pas lue par un programme (robots.txt). Demandez-en une copie à ses auteurs.',
  'invalid:source':
    'L’adresse {address} ne répond pas comme prévu ({reason}). Vérifiez-la, ou précisez sa nature avec --from.',
  'empty:source': 'Rien n’a été trouvé à l’adresse {address}. Vérifiez-la, puis recommencez.',
  'invalid:place': 'Ligne {row} : {reason}. Ce lieu n’a pas été importé ; corrigez-le dans la source.',
  'shrunken:source':
    'La source {address} ne donne plus que {found} contenus sur {former} : rien n’a été changé. Vérifiez-la, puis recommencez.',
  'failed:indexing':
    'L’indexation de « {title} » a échoué. Relancez-la ; si l’échec se répète, vérifiez le contenu.',
  'stale:indexing': 'Le contenu a changé pendant l’indexation : elle reprend avec la nouvelle version.',
  'interrupted:indexing': 'L’indexation a été interrompue. Elle reprend d’elle-même.',
  'empty:backup': 'Cette base est encore vide : il n’y a rien à sauvegarder.',
  'invalid:backup':
    'Le fichier {path} n’est pas une sauvegarde de Passerelle, ou il est abîmé ou incomplet. Rien n’a été changé : essayez une autre sauvegarde.',
  'newer:backup':
    'La sauvegarde {path} vient d’une version plus récente de Passerelle. Mettez Passerelle à jour, puis recommencez.',
  'not_empty:database':
    'La base contient déjà des données. Sauvegardez-les, puis ajoutez --force pour les remplacer.',
  'in_use:database':
    'Un site ou une autre commande utilise cette base. Arrêtez-les, puis recommencez : rien n’a été changé.',
  'foreign:database':
    'Cette base PostgreSQL contient les tables d’un autre logiciel. Donnez à Passerelle une base à elle.',
  'dimension:embeddings':
    'Le modèle {model} rend des vecteurs de {found} nombres au lieu de {expected}. Vérifiez EMBEDDINGS_MODEL.',
  'damaged:model':
    'Le fichier {path} du modèle de vecteurs manque ou est abîmé. Remettez-le avec « git checkout -- models ».',
  'unknown:user': 'Aucun compte ne porte l’adresse {email}.',
  'unknown:person': 'Rien n’est gardé sous l’adresse {email}. Vérifiez-la.',
  'unconfirmed:erase': 'Ajoutez --yes pour effacer tout ce qui concerne {email}. Rien n’a été effacé.',
  'unwritable:file':
    'Le fichier {path} n’a pas pu être écrit : il existe déjà, ou le dossier est fermé. Choisissez-en un autre.',
  'taken:user': 'Un compte porte déjà l’adresse {email}.',
  'invalid:set': 'Le jeu {path} ne peut pas être lu : {reason}',
  'internal:error':
    'Une erreur inattendue s’est produite. Recommencez ; si elle se répète, signalez-la avec l’heure.',
}
