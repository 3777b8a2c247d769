import type { EntitlementsWords } from '../words/entitlements.js';

export const entitlements: EntitlementsWords = {
  entitlements: 'Beneficios',
  unnamedEntitlement: 'Beneficio sin nombre',
  grantDelivered: 'Disponible',
  grantPending: 'Aún no está listo',
  grantFailed: 'No entregado',
  grantRevoked: 'Terminado',
  grantSince: (date) => `Desde el ${date}`,
  grantEnded: (date) => `Terminó el ${date}`,
  grantFiles: 'Archivos',
  grantFeature: 'Función',
  grantLicense: 'Clave de licencia',
  grantPendingText: 'Se está preparando.',
  grantConnectText: (service) => `Conecta tu cuenta de ${service} para obtener acceso.`,
  grantFailedText: 'Algo salió mal por el camino. Contacta con soporte para obtenerlo.',
  connectTo: (service) => `Conectar ${service}`,
  getFile: 'Descargar',
  openEntitlement: 'Abrir página',
  linkBusy: 'Un momento…',
  linkFailed: 'No ha funcionado. No se ha cambiado nada.',
  linkGone: 'Ya no está disponible.',
  noEntitlementsYetText:
    'Los archivos, accesos y demás cosas que vienen con una compra aparecen aquí.',
  noMoreEntitlements: 'No hay más beneficios',
  entitlementsFailed: 'No se pudieron cargar los beneficios',
  entitlementsForbidden: 'No tienes acceso a los beneficios',
};
