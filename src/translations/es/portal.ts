import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Cuenta',
  overview: 'Resumen',
  portalSubscriptions: 'Suscripciones',
  portalBilling: 'Facturación',
  portalLicenses: 'Claves de licencia',
  portalEntitlements: 'Beneficios',
  portalWallet: 'Monedero',
  portalMethods: 'Métodos de pago',
  portalProfile: 'Perfil',
  nextPayment: 'Próximo pago',
  plusTax: '+ impuesto',
  noNextPayment: 'Nada pendiente de pago',
  portalChange: 'Cambiar',
  andBalances: (balances) => `y ${balances}`,
  allKeys: 'Todas las claves',
  allBills: 'Todas las facturas',
  recentBills: 'Facturas recientes',
  paymentProblem: (what) => `El pago por ${what} no se ha completado.`,
  paymentProblemText: 'Para conservar el acceso, es necesario actualizar el método de pago.',
  nothingHereText:
    'Las suscripciones, facturas y claves de licencia aparecen aquí después de la primera compra.',
  partFailed: 'No se ha podido cargar esta parte',
  portalForbidden: 'Esta cuenta no se puede mostrar aquí',
  portalForbiddenText:
    'La sesión iniciada no es la de un cliente. Si debería serlo, la tienda puede ayudar.',
  portalBalance: 'Saldo del monedero',
};
