import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'Clienti',
  name: 'Nome',
  customerId: 'ID cliente',
  email: 'E-mail',
  phone: 'Telefono',
  createdUtc: 'Creazione (UTC)',
  createdAtUtc: (date, time) => `Creazione: ${date}, ${time} UTC`,
  notProvided: 'Non indicato',
  unnamedCustomer: 'Cliente senza nome',
  loadFailed: 'Impossibile caricare i clienti',
  invite: 'Invita',
  select: 'Seleziona',
  actions: 'Azioni',
  amountUnreadable: 'Impossibile leggere questo importo',
  minorUnits: 'nell’unità minima',
};
