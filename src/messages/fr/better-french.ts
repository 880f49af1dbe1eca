/** Sentences of the administration itself that its French leaves clumsy, or with a blank that is never filled. */
export const betterFrench = {
  general: {
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    schedulePublishFor: 'Programmer la publication de « {{title}} »',
  },
  fields: { addLabel: 'Ajouter : {{label}}', chooseFromExisting: 'Choisir dans la base' },
  version: {
    publishChanges: 'Publier',
    unpublishedSuccessfully: 'La publication est annulée avec succès.',
  },
}
