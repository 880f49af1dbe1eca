/** The two pages that the law and honesty ask for. */
export const legal = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Passerelle is made for people who are not at ease with screens, and for those who help them.',
    doneTitle: 'What is done',
    done: {
      keyboard: 'Pages can be used from the keyboard alone, and the active element is always outlined.',
      script:
        'Asking, reading a source, searching resources, workshops and places, and signing in also work without JavaScript.',
      contrast: 'Texts have a contrast of 4.5 to 1 at least, and nothing is said by colour alone.',
      type: 'The typeface Atkinson Hyperlegible, drawn for low vision, is served by this site.',
      zoom: 'Pages can be read on a screen 320 pixels wide, which is what 400% makes of a computer’s, without scrolling sideways.',
      reader:
        'A screen reader announces the outcome of a search in one sentence, not every word as it comes.',
    },
    statusTitle: 'Conformance',
    status:
      'No audit against RGAA 4.1, the French standard, has been made: by law Passerelle is therefore not compliant, although it was built to become so.',
    testedTitle: 'What has been tried',
    tested: {
      automatic:
        'At each version an automatic tool (axe, in the Chromium browser) examines the pages of the site, with and without an account. It sees only a part of what can be wrong.',
      keyboard:
        'Automatic trials ask a question, open a citation, go back to the answer and give an opinion from the keyboard; others do the same by touch, at the size of a phone.',
      people:
        'Nothing has been tried yet with a screen reader (NVDA, VoiceOver, TalkBack), by disabled people, or in other browsers.',
    },
    limitsTitle: 'What remains difficult',
    limits: {
      pdf: 'PDF files added by the network are not always accessible. Their text can be read page by page on the site.',
      scan: 'A scanned document is read by character recognition, which makes mistakes; where that fails it can be neither quoted nor read aloud.',
      language:
        'English is for the interface only: the network’s texts and the lists of themes or audiences stay in French, and a screen reader may pronounce them as English.',
      admin:
        'The administration, for members, comes from other software (Payload): it has not been examined page by page.',
    },
    contactTitle: 'Report a difficulty',
    contact:
      'Tell the person who runs your network, with the address of the page and what stopped you. Without an answer, you may turn to the Défenseur des droits (defenseurdesdroits.fr).',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Passerelle runs on your network’s machine. This page says what stays there.',
    questionsTitle: 'Your questions',
    questions: {
      address:
        'A question is never written in an address: it stays neither in the browser’s history nor in a bookmark.',
      member:
        'When you are signed in, your questions and their answers are kept for {days, plural, one {# day} other {# days}}, then deleted. You find them under “My questions”, where you can delete everything before.',
      readers:
        'Nobody else sees them on the site, but in two cases: an answer that you share is read by members of the network, and an answer on which you give an opinion is read by the editors, without your name.',
      visitor:
        'Without an account your questions and their answers are not kept, unless you send an opinion: the question and its answer go with it.',
      unanswered:
        'With or without an account, a question that the base does not really answer is noted so that somebody writes the answer: its words alone, with nothing that says who asked. It is deleted {days, plural, one {# day} other {# days}} after it was last asked. The editors may keep one longer to check answers.',
      masked:
        'Before it is kept, a question loses the numbers, addresses, e-mails, dates of birth and names that are recognised in it. No program recognises everything: do not rely on that alone.',
      people:
        'So do not write the name, number or address of a person you help: the answer does not need it.',
    },
    sentTitle: 'What you send',
    sent: {
      report:
        'A report keeps the page, the reason and your words, with personal data masked. It does not say who sent it.',
      proposal: 'A proposal keeps your name, so that the editors can answer you.',
      charter: 'When you make a charter yours, your name, the date and the exact text are kept.',
      guide:
        'The ticked steps of a guide stay in your browser or, if you are signed in, with your account. Nobody else sees them.',
      search:
        'The words of a search (resources, workshops, places) and the town chosen stand in the address of the page, to be shared; the site does not record them.',
    },
    machineTitle: 'What the machine notes',
    machine: {
      log: 'For each page served, a log notes the date, the kind of page, how long it took and whether all went well: neither your network address nor your words.',
      limits:
        'Against abuse, the number of questions asked is counted for a few hours at most, by account or network address, in a form that cannot be read back.',
      backup:
        'The backups that your network makes hold what was kept on that day. What you delete stays in them until they are destroyed.',
    },
    outsideTitle: 'Towards the outside',
    outside: {
      none: 'Pages load nothing from another site: no typeface, image or audience measurement.',
      inside: 'Search and answers are made on your network’s machine: no question is sent elsewhere.',
      model:
        'Your network has chosen a language model served by {host}, which writes sentences from the passages found. It receives these passages and the question, with what is recognised in it masked.',
      embeddings:
        'To search by meaning, the question, with what is recognised in it masked, is sent to {host}.',
      links: 'A link to another site opens only if you choose it.',
    },
    cookiesTitle: 'Cookies',
    cookies: {
      session:
        '“payload-token” keeps your session open once you sign in. It is deleted when you sign out, or expires by itself.',
      language: '“langue” remembers the language if you change it. It lasts a year.',
      admin:
        '“payload-theme” and “payload-lng” remember the look and the language of the administration, if you change them there.',
      none: 'Without an account and in French, no cookie is set.',
    },
    accountTitle: 'Your account',
    account:
      'It holds your name, e-mail address, role, and your password in a form that nobody can read back. The person who runs your network can give you all that the base knows of you, correct or delete it. A person’s record (name, photo, skills) is shown only with that person’s consent.',
    rightsTitle: 'Your rights',
    rights:
      'The network that installed Passerelle is responsible for this data: turn to it. You may also turn to the CNIL (cnil.fr).',
  },
}
