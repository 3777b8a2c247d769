import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'Datos',
  sections: 'Actividad del cliente',
  tabTransactions: 'Transacciones',
  tabSubscriptions: 'Suscripciones activas',
  tabWallet: 'Movimientos del monedero',
  walletGlance: 'Monedero',
  walletGlanceDays: 'últimos 90 días',
  blocked: 'Bloqueado',
  viewAsCustomer: 'Ver como cliente',
  viewingAs: (name) => `Vista de ${name}`,
  viewingAsText: 'Esto es lo que ve el cliente. Aquí no se puede cambiar nada.',
  exportData: 'Exportar los datos de este cliente',
  exporting: 'Preparando el archivo',
  exported: 'El archivo se ha guardado',
  exportFailed: 'No se han podido leer todos los datos, así que no se ha guardado ningún archivo.',
  detailAddFunds: 'Añadir fondos',
  detailDeductFunds: 'Descontar fondos',
  detailCopyId: 'Copiar ID de cliente',
};
