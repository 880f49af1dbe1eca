const inFrench = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  dateStyle: 'full',
  timeStyle: 'short',
})

/** A moment as it is said in France: « vendredi 20 mars 2026 à 09:00 ». */
export const formatMoment = (moment: Date): string => inFrench.format(moment)
