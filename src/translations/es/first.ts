import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'Clientes',
  name: 'Nombre',
  customerId: 'ID de cliente',
  email: 'Correo',
  phone: 'Teléfono',
  createdUtc: 'Creación (UTC)',
  createdAtUtc: (date, time) => `Creación: ${date}, ${time} UTC`,
  notProvided: 'No indicado',
  unnamedCustomer: 'Cliente sin nombre',
  loadFailed: 'No se han podido cargar los clientes',
  invite: 'Invitar',
  select: 'Seleccionar',
  actions: 'Acciones',
  amountUnreadable: 'No se ha podido leer este importe',
  minorUnits: 'en su unidad mínima',
};
