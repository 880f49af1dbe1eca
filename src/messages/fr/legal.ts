/** The two pages that the law and honesty ask for. */
export const legal = {
  accessibility: {
    title: 'Accessibilité',
    lead: 'Passerelle est faite pour des personnes peu à l’aise avec les écrans, et pour celles qui les aident.',
    doneTitle: 'Ce qui est fait',
    done: {
      keyboard: 'Tout se fait au clavier, et l’élément actif est toujours entouré.',
      script:
        'Poser une question, lire une source, chercher un atelier ou un lieu et se connecter marchent aussi sans JavaScript.',
      contrast:
        'Les textes ont un contraste d’au moins 4,5 pour 1, et aucune information ne tient à la seule couleur.',
      type: 'La police Atkinson Hyperlegible, dessinée pour la basse vision, est servie par ce site.',
      zoom: 'Les pages se lisent agrandies à 200 % et sur un téléphone, sans défilement de côté.',
      reader:
        'Un lecteur d’écran annonce le résultat d’une recherche en une phrase, sans lire chaque mot qui arrive.',
    },
    statusTitle: 'État de conformité',
    status:
      'Chaque page est vérifiée par un outil automatique (axe) à chaque version. Aucun audit complet du RGAA n’a encore été fait : la conformité n’est donc pas établie.',
    limitsTitle: 'Ce qui reste difficile',
    limits: {
      pdf: 'Les PDF déposés par le réseau ne sont pas toujours accessibles. Leur texte se lit page par page sur le site.',
      scan: 'Un document numérisé sans texte ne peut être ni lu à voix haute, ni cité.',
    },
    contactTitle: 'Signaler une difficulté',
    contact:
      'Dites-le à la personne qui anime votre réseau, avec l’adresse de la page et ce qui vous a bloqué. Sans réponse, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).',
  },
  privacy: {
    title: 'Confidentialité',
    lead: 'Passerelle tourne sur la machine de votre réseau. Cette page dit ce qui y reste.',
    questionsTitle: 'Vos questions',
    questions: {
      address:
        'Une question n’est jamais écrite dans une adresse : elle ne reste ni dans l’historique, ni dans un favori.',
      member:
        'Connecté·e, vos questions et leurs réponses sont gardées (90 jours, sauf autre réglage de votre réseau). Vous seul·e les voyez, et vous pouvez tout supprimer dans « Mes questions ».',
      visitor:
        'Sans compte, rien n’est gardé, sauf si vous envoyez un avis : la question et sa réponse partent avec lui.',
      unanswered:
        'Une question à laquelle la base ne répond pas est notée sans dire qui l’a posée (400 jours au plus), pour que quelqu’un écrive la réponse.',
      masked:
        'Avant d’être gardée, une question perd les numéros, adresses, courriels et noms qui y sont reconnus. Ne comptez pas que dessus.',
      people:
        'N’écrivez pas le nom, le numéro ou l’adresse d’une personne accompagnée : la réponse n’en a pas besoin.',
    },
    sentTitle: 'Ce que vous envoyez',
    sent: {
      report:
        'Un signalement garde la page, la raison et vos mots, où les données personnelles sont masquées. Il ne dit pas qui l’envoie.',
      proposal: 'Une proposition garde votre nom, pour que l’équipe éditoriale puisse vous répondre.',
      charter: 'Quand vous acceptez une charte, votre nom, la date et le texte exact sont gardés.',
      guide:
        'Les étapes cochées d’un guide restent dans votre navigateur ou, si vous êtes connecté, avec votre compte. Vous seul les voyez.',
      town: 'Les mots et la commune d’une recherche d’atelier restent dans l’adresse, pour être partagés ; ils ne sont pas enregistrés.',
    },
    outsideTitle: 'Vers l’extérieur',
    outside: {
      none: 'Les pages ne chargent rien d’un autre site : ni police, ni image, ni mesure d’audience.',
      model:
        'La recherche et les réponses se font sur la machine, sauf si votre réseau a réglé un service d’intelligence artificielle extérieur.',
      links: 'Un lien vers un autre site ne s’ouvre que si vous le choisissez.',
    },
    cookiesTitle: 'Témoins de connexion (cookies)',
    cookies: {
      session:
        '« payload-token » garde votre session ouverte quand vous vous connectez. Il est effacé à la déconnexion.',
      language: '« langue » retient la langue si vous en changez. Il dure un an.',
      none: 'Sans compte et en français, aucun témoin n’est déposé.',
    },
    accountTitle: 'Votre compte',
    account:
      'Il contient votre nom, votre adresse électronique, votre rôle, et votre mot de passe sous une forme que personne ne peut relire. La personne qui anime votre réseau peut vous les montrer, les corriger ou les effacer.',
    rightsTitle: 'Vos droits',
    rights:
      'Le réseau qui a installé Passerelle est responsable de ces données : adressez-vous à lui. Vous pouvez aussi saisir la CNIL (cnil.fr).',
  },
}
