import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'Clients',
  name: 'Nom',
  customerId: 'ID client',
  email: 'E-mail',
  phone: 'Téléphone',
  createdUtc: 'Création (UTC)',
  createdAtUtc: (date, time) => `Création le ${date}, ${time} UTC`,
  notProvided: 'Non renseigné',
  unnamedCustomer: 'Client sans nom',
  loadFailed: 'Les clients n’ont pas pu être chargés',
  invite: 'Inviter',
  select: 'Sélectionner',
  actions: 'Actions',
  amountUnreadable: 'Ce montant n’a pas pu être lu',
  minorUnits: 'dans sa plus petite unité',
};
