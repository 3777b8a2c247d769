import { pluralForm } from '../../format/plural.js';
import type { PeopleWords } from '../words/people.js';

export const people: PeopleWords = {
  profile: 'Profil',
  edit: 'Modifier',
  editDetails: 'Modifier les données',
  saveChanges: 'Enregistrer',
  createdTerm: 'Création',
  atUtc: (date, time) => `${date}, ${time} UTC`,
  metadataTerm: 'Métadonnées',
  fieldCount: (count) =>
    `${String(count)} ${pluralForm(count, 'fr') === 'one' ? 'champ' : 'champs'}`,
  fieldName: 'Champ',
  addField: 'Ajouter un champ',
  removeField: (name) => `Supprimer ${name}`,
  emailWrong: 'Saisissez une adresse e-mail comme nom@example.com.',
  phoneWrong: 'Saisissez un numéro de téléphone comme +33 1 23 45 67 89.',
  textTooLong: (max) => `Longueur maximale\u00a0: ${String(max)}.`,
  metadataName: 'Lettres, chiffres, traits d’union et tirets bas, 40 au maximum.',
  metadataTwice: 'Un autre champ porte déjà ce nom.',
  metadataFull: 'Il ne peut pas y avoir plus de 49 champs.',
  fieldRefused: 'Le serveur n’a pas accepté cette valeur.',
  emailFixed: 'Votre e-mail ne peut pas être modifié ici.',
  emailLink:
    'Nous enverrons un lien à la nouvelle adresse. Votre e-mail change quand vous l’ouvrez.',
  emailPending: (email) =>
    `Consultez votre messagerie\u00a0: votre e-mail devient ${email} quand vous ouvrez le lien.`,
  emailShared: 'Cet e-mail est aussi utilisé par\u00a0:',
  openCustomerNamed: (name) => `Ouvrir ${name}`,
  saved: 'Modifications enregistrées',
  notSaved: 'L’enregistrement a échoué.',
  notSavedText: 'Rien n’a été modifié. Votre saisie est conservée.',
  profileFailed: 'Ces informations n’ont pas pu être chargées',
  forbiddenProfile: 'Vous n’avez pas accès à ces informations',
  forbiddenProfileText: 'Demandez l’autorisation à un propriétaire de cet espace de travail.',
  customerMissing: 'Client introuvable',
  customerMissingText:
    'Aucun client ne porte cet ID. Il appartient peut-être à un autre mode ou à une autre entreprise.',
  noProfile: 'Pas encore d’informations',
  noProfileText: 'Vos informations apparaissent ici après votre premier achat.',
  addCustomer: 'Ajouter un client',
  customerAdded: 'Client ajouté',
};
