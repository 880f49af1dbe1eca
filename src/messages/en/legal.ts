/** The two pages that the law and honesty ask for. */
export const legal = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Passerelle is made for people who are not at ease with screens, and for those who help them.',
    doneTitle: 'What is done',
    done: {
      keyboard: 'Everything works from the keyboard, and the active element is always outlined.',
      script:
        'Asking, reading a source, searching workshops and places, and signing in also work without JavaScript.',
      contrast: 'Texts have a contrast of 4.5 to 1 at least, and nothing is said by colour alone.',
      type: 'The typeface Atkinson Hyperlegible, drawn for low vision, is served by this site.',
      zoom: 'Pages can be read at 200% and on a phone, without scrolling sideways.',
      reader:
        'A screen reader announces the outcome of a search in one sentence, not every word as it comes.',
    },
    statusTitle: 'Conformance',
    status:
      'Every page is checked by an automatic tool (axe) at each version. No full audit has been made yet: conformance is not established.',
    limitsTitle: 'What remains difficult',
    limits: {
      pdf: 'PDF files added by the network are not always accessible. Their text can be read page by page on the site.',
      scan: 'A scanned document without text can be neither read aloud nor quoted.',
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
        'A question is never written in an address: it stays neither in the history nor in a bookmark.',
      member:
        'When you are signed in, your questions and their answers are kept (90 days, unless your network set otherwise). Only you see them, and you can delete everything under “My questions”.',
      visitor:
        'Without an account nothing is kept, unless you send an opinion: the question and its answer go with it.',
      unanswered:
        'A question that the base does not answer is noted without saying who asked it (400 days at most), so that somebody writes the answer.',
      masked:
        'Before it is kept, a question loses the numbers, addresses, e-mails and names that are recognised in it. Do not rely on that alone.',
      people: 'Do not write the name, number or address of a person you help: the answer does not need it.',
    },
    sentTitle: 'What you send',
    sent: {
      report:
        'A report keeps the page, the reason and your words, with personal data masked. It does not say who sent it.',
      proposal: 'A proposal keeps your name, so that the editors can answer you.',
      charter: 'When you make a charter yours, your name, the date and the exact text are kept.',
      guide:
        'The ticked steps of a guide stay in your browser or, if you are signed in, with your account. Only you see them.',
      town: 'The words and the town of a search for workshops stand in the address, to be shared; they are not recorded.',
    },
    outsideTitle: 'Towards the outside',
    outside: {
      none: 'Pages load nothing from another site: no typeface, image or audience measurement.',
      model:
        'Search and answers are made on the machine, unless your network has set an outside artificial-intelligence service.',
      links: 'A link to another site opens only if you choose it.',
    },
    cookiesTitle: 'Cookies',
    cookies: {
      session: '“payload-token” keeps your session open once you sign in. It is deleted when you sign out.',
      language: '“langue” remembers the language if you change it. It lasts a year.',
      none: 'Without an account and in French, no cookie is set.',
    },
    accountTitle: 'Your account',
    account:
      'It holds your name, e-mail address, role, and your password in a form that nobody can read back. The person who runs your network can show, correct or delete them.',
    rightsTitle: 'Your rights',
    rights:
      'The network that installed Passerelle is responsible for this data: turn to it. You may also turn to the CNIL (cnil.fr).',
  },
}
