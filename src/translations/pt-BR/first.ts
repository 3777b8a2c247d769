import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'Clientes',
  name: 'Nome',
  customerId: 'ID do cliente',
  email: 'E-mail',
  phone: 'Telefone',
  createdUtc: 'Criação (UTC)',
  createdAtUtc: (date, time) => `Criado em ${date} às ${time} UTC`,
  notProvided: 'Não informado',
  unnamedCustomer: 'Cliente sem nome',
  loadFailed: 'Não foi possível carregar os clientes',
  invite: 'Convidar',
  select: 'Selecionar',
  actions: 'Ações',
  amountUnreadable: 'Não foi possível ler este valor',
  minorUnits: 'na menor unidade',
};
