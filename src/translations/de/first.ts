import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'Kunden',
  name: 'Name',
  customerId: 'Kunden-ID',
  email: 'E-Mail',
  phone: 'Telefon',
  createdUtc: 'Erstellt (UTC)',
  createdAtUtc: (date, time) => `Erstellt am ${date}, ${time} UTC`,
  notProvided: 'Nicht angegeben',
  unnamedCustomer: 'Kunde ohne Namen',
  loadFailed: 'Kunden konnten nicht geladen werden',
  invite: 'Einladen',
  select: 'Auswählen',
  actions: 'Aktionen',
  amountUnreadable: 'Dieser Betrag konnte nicht gelesen werden',
  minorUnits: 'in der kleinsten Einheit',
};
