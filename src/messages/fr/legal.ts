/** The two pages that the law and honesty ask for. */
export const legal = {
  accessibility: {
    title: 'Accessibilité',
    lead: 'Passerelle est faite pour des personnes peu à l’aise avec les écrans, et pour celles qui les aident.',
    doneTitle: 'Ce qui est fait',
    done: {
      keyboard: 'Les pages s’utilisent au clavier seul, et l’élément actif est toujours entouré.',
      script:
        'Poser une question, lire une source, chercher une fiche, un atelier ou un lieu et se connecter marchent aussi sans JavaScript.',
      contrast:
        'Les textes ont un contraste d’au moins 4,5 pour 1, et aucune information ne tient à la seule couleur.',
      type: 'La police Atkinson Hyperlegible, dessinée pour la basse vision, est servie par ce site.',
      zoom: 'Les pages se lisent sur un écran de 320 pixels de large, ce qui revient à les agrandir à 400 % sur un ordinateur, sans défilement de côté.',
      reader:
        'Un lecteur d’écran annonce le résultat d’une recherche en une phrase, sans lire chaque mot qui arrive.',
    },
    statusTitle: 'État de conformité',
    status:
      'Aucun audit du RGAA 4.1 n’a été fait : au sens de la loi, Passerelle est donc non conforme, même si elle a été construite pour le devenir.',
    testedTitle: 'Ce qui a été essayé',
    tested: {
      automatic:
        'À chaque version, un outil automatique (axe, dans le navigateur Chromium) examine les pages du site, avec et sans compte. Il ne voit qu’une partie des défauts possibles.',
      keyboard:
        'Des essais automatiques posent une question, ouvrent une citation, reviennent à la réponse et donnent un avis au clavier ; d’autres font de même du doigt, à la taille d’un téléphone.',
      people:
        'Aucun essai n’a encore été fait avec un lecteur d’écran (NVDA, VoiceOver, TalkBack), ni par des personnes handicapées, ni dans d’autres navigateurs.',
    },
    limitsTitle: 'Ce qui reste difficile',
    limits: {
      pdf: 'Les PDF déposés par le réseau ne sont pas toujours accessibles. Leur texte se lit page par page sur le site.',
      scan: 'Un document numérisé est lu par reconnaissance de caractères, qui se trompe parfois ; illisible, il ne peut être ni cité, ni lu à voix haute.',
      language:
        'La version anglaise ne traduit que l’interface : les textes du réseau et les listes de thèmes ou de publics y restent en français, et un lecteur d’écran peut les prononcer à l’anglaise.',
      admin:
        'L’administration, réservée aux membres, vient d’un autre logiciel (Payload) : elle n’a pas été examinée page par page.',
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
        'Une question n’est jamais écrite dans une adresse : elle ne reste ni dans l’historique du navigateur, ni dans un favori.',
      member:
        'Connecté·e, vos questions et leurs réponses sont gardées {days, plural, one {# jour} other {# jours}}, puis effacées. Vous les retrouvez dans « Mes questions », où vous pouvez tout supprimer avant.',
      readers:
        'Personne d’autre ne les voit sur le site, sauf dans deux cas : une réponse que vous partagez est lue par les membres du réseau, et une réponse sur laquelle vous donnez un avis est lue par l’équipe éditoriale, sans votre nom.',
      visitor:
        'Sans compte, vos questions et leurs réponses ne sont pas gardées, sauf si vous envoyez un avis : la question et sa réponse partent avec lui.',
      unanswered:
        'Avec ou sans compte, une question à laquelle la base ne répond pas vraiment est notée pour que quelqu’un écrive la réponse : ses mots seuls, sans rien qui dise qui l’a posée. Elle est effacée {days, plural, one {# jour} other {# jours}} après avoir été posée pour la dernière fois. L’équipe éditoriale peut en garder une plus longtemps pour vérifier les réponses.',
      masked:
        'Avant d’être gardée, une question perd les numéros, adresses, courriels, dates de naissance et noms qui y sont reconnus. Un programme n’en reconnaît jamais tout : ne comptez pas que dessus.',
      people:
        'N’écrivez donc pas le nom, le numéro ou l’adresse d’une personne accompagnée : la réponse n’en a pas besoin.',
    },
    sentTitle: 'Ce que vous envoyez',
    sent: {
      report:
        'Un signalement garde la page, la raison et vos mots, où les données personnelles sont masquées. Il ne dit pas qui l’envoie.',
      proposal: 'Une proposition garde votre nom, pour que l’équipe éditoriale puisse vous répondre.',
      charter: 'Quand vous acceptez une charte, votre nom, la date et le texte exact sont gardés.',
      guide:
        'Les étapes cochées d’un guide restent dans votre navigateur ou, si vous êtes connecté·e, avec votre compte. Personne d’autre ne les voit.',
      search:
        'Les mots d’une recherche (ressources, ateliers, lieux) et la commune choisie restent dans l’adresse de la page, pour pouvoir être partagés ; le site ne les enregistre pas.',
    },
    machineTitle: 'Ce que la machine note',
    machine: {
      log: 'Pour chaque page servie, un journal note la date, le type de page, la durée et si tout s’est bien passé : ni votre adresse réseau, ni vos mots.',
      limits:
        'Pour éviter les abus, le nombre de questions posées est compté quelques heures au plus, par compte ou par adresse réseau, sous une forme qui ne se relit pas.',
      backup:
        'Les sauvegardes que fait votre réseau contiennent ce qui était gardé ce jour-là. Ce que vous effacez y reste jusqu’à ce qu’elles soient détruites.',
    },
    outsideTitle: 'Vers l’extérieur',
    outside: {
      none: 'Les pages ne chargent rien d’un autre site : ni police, ni image, ni mesure d’audience.',
      inside:
        'La recherche et les réponses se font sur la machine de votre réseau : aucune question n’est envoyée ailleurs.',
      model:
        'Votre réseau a choisi un modèle de langue servi par {host}, qui rédige des phrases à partir des passages trouvés. Il reçoit ces passages et la question, une fois masqué ce qui y est reconnu.',
      embeddings:
        'Pour chercher par le sens, la question, une fois masqué ce qui y est reconnu, est envoyée à {host}.',
      links: 'Un lien vers un autre site ne s’ouvre que si vous le choisissez.',
    },
    cookiesTitle: 'Témoins de connexion (cookies)',
    cookies: {
      session:
        '« payload-token » garde votre session ouverte quand vous vous connectez. Il est effacé à la déconnexion, ou expire seul.',
      language: '« langue » retient la langue si vous en changez. Il dure un an.',
      admin:
        '« payload-theme » et « payload-lng » retiennent l’apparence et la langue de l’administration, si vous les y changez.',
      none: 'Sans compte et en français, aucun témoin n’est déposé.',
    },
    accountTitle: 'Votre compte',
    account:
      'Il contient votre nom, votre adresse électronique, votre rôle, et votre mot de passe sous une forme que personne ne peut relire. La personne qui anime votre réseau peut vous remettre tout ce que la base sait de vous, le corriger ou l’effacer. Une fiche de personne (nom, photo, compétences) n’est montrée qu’avec l’accord de la personne.',
    rightsTitle: 'Vos droits',
    rights:
      'Le réseau qui a installé Passerelle est responsable de ces données : adressez-vous à lui. Vous pouvez aussi saisir la CNIL (cnil.fr).',
  },
}
