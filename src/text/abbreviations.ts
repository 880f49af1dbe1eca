const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Titles of persons and saints: their full stop never ends a sentence, even before « Le » (M. Le Goff). Folded. */
export const titles = words('m mm mme mmes mlle mlles me mgr dr drs pr prs st ste sts stes')

/** Other abbreviations: their full stop ends a sentence only before a word that opens one. Folded. */
export const abbreviations = words(
  'p pp ex art al alin n no nos apr env cf vol chap fig tab tel fax bd bld boul pl rte imm bat esc app arr ' +
    'dept dep reg ed eds coll dir ref refs sect par paragr c-a-d v vs approx janv fevr avr juill sept oct nov dec ' +
    'adj adm gen col lt prof resp min max nb ibid op cit loc suppl av',
)

/** Abbreviations that often end a sentence: any capital after them begins the next one. Folded, inner stops dropped. */
export const closingAbbreviations = words('etc j-c cie hab h km kg')

/** Words that open a French sentence: after an initial (« annexe A. Il faut ») they tell its end from a name. Folded. */
export const openers = words(
  "il elle ils elles on nous vous je tu le la les l' un une des du de d' ce c' cet cette ces cela ceci ca son sa ses leur " +
    "leurs notre nos votre vos mon ma mes pour dans en a au aux avec sans sur sous par depuis selon si s' mais ou et donc " +
    "or ni car quand lorsque lorsqu' comme ainsi alors puis ensuite enfin toutefois cependant plusieurs chaque tout tous " +
    "toute toutes aucun aucune qui que qu' quel quelle quels quelles comment pourquoi combien afin apres avant",
)
