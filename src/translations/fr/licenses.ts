import type { LicensesWords } from '../words/licenses.js';

const devices = (count: string): string =>
  count === '0' || count === '1' ? 'appareil' : 'appareils';

export const licenses: LicensesWords = {
  licenseKeys: 'Clés de licence',
  unnamedProduct: 'Produit sans nom',
  keyActive: 'Active',
  keyExpired: 'Expirée',
  keyDisabled: 'Désactivée',
  noDevicesLeft: 'Plus d’appareil libre',
  boughtOn: (date) => `Achat le ${date}`,
  keySince: (date) => `Depuis le ${date}`,
  neverExpires: 'Sans expiration',
  endsWithSubscription: 'Prend fin avec votre abonnement',
  expiresOn: (date) => `Expire le ${date}`,
  expiredOn: (date) => `Expirée le ${date}`,
  devicesUsed: (used, limit) => `${used} sur ${limit} ${devices(limit)}`,
  devicesUsedNoLimit: (used) => `${used} ${devices(used)}`,
  keyHidden: 'Masquée',
  showKey: 'Afficher',
  hideKey: 'Masquer',
  copyKey: 'Copier la clé',
  copyKeyFailed: 'La copie a été refusée. La clé est sélectionnée\u00a0: copiez-la à la main.',
  hiddenAgain: 'Masquée à nouveau après 60 secondes',
  freeDevice: 'Libérez un appareil pour utiliser cette clé sur un autre.',
  manageDevices: 'Gérer les appareils',
  keyNoLonger: 'Cette clé ne fonctionne plus.',
  noKeysYet: 'Rien pour l’instant',
  noKeysYetText:
    'Les clés de licence apparaissent ici après l’achat d’un produit qui en comporte une.',
  noMoreKeys: 'Il n’y a pas d’autres clés de licence',
  keysFailed: 'Les clés de licence n’ont pas pu être chargées',
  keysForbidden: 'Vous n’avez pas accès aux clés de licence',
  keysForbiddenText: 'Contactez l’assistance si nécessaire.',
};
