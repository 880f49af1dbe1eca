const grammar = `
a ai aie aient ait as au aucun aucune aussi autre autres aux avec avez avoir avons ayant c ca car ce ceci cela celle
celles celui ces cet cette ceux chez ci comme d dans de des donc dont du elle elles en encore entre es est et etaient
etait etant ete etes etre eu eux fait faire font fut il ils j je l la le les leur leurs lui m ma mais me meme memes mes
moi mon n ne ni nos notre nous on ont par pas peu peut peuvent peux plus pour pourra pourrait puis puisque pu qu que s
sa sans se sera serait seront ses si soi soient soit son sont sous sur t ta te tel telle telles tels tes toi ton tous
tout toute toutes tu un une va vers voici voila vont vos votre vous y
`

const asking = `
qui quoi quel quelle quelles quels quand comment combien pourquoi ou lequel laquelle lesquels lesquelles savoir
connaitre dire dites dit explique expliquer expliquez existe doit dois doivent faut
`

const courtesy = `
bonjour bonsoir salut coucou merci remercie remercions remercier remerciements avance cordialement svp stp plait
sincerement salutations bien aimerais aimerions voudrais voudrions souhaite souhaiterais souhaiterions souhaitons
pouvez pourriez pourrais sauriez savez veuillez madame monsieur messieurs mesdames bonne journee soiree cher chere
`

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words of grammar and of asking (folded): they weigh little in a question, and say nothing of what it is about. */
export const weakWords: ReadonlySet<string> = new Set([...listed(grammar), ...listed(asking)])

/** Words of courtesy (folded): they say nothing at all. Texts keep theirs. */
export const politeWords: ReadonlySet<string> = listed(courtesy)
