import type { LicensesWords } from '../words/licenses.js';

export const licenses: LicensesWords = {
  licenseKeys: 'Lizenzschlüssel',
  unnamedProduct: 'Produkt ohne Namen',
  keyActive: 'Aktiv',
  keyExpired: 'Abgelaufen',
  keyDisabled: 'Deaktiviert',
  noDevicesLeft: 'Kein Gerät mehr frei',
  boughtOn: (date) => `Gekauft am ${date}`,
  keySince: (date) => `Seit ${date}`,
  neverExpires: 'Läuft nicht ab',
  endsWithSubscription: 'Endet mit Ihrem Abo',
  expiresOn: (date) => `Läuft ab am ${date}`,
  expiredOn: (date) => `Abgelaufen am ${date}`,
  devicesUsed: (used, limit) => `${used} von ${limit} ${limit === '1' ? 'Gerät' : 'Geräten'}`,
  devicesUsedNoLimit: (used) => `${used} ${used === '1' ? 'Gerät' : 'Geräte'}`,
  keyHidden: 'Verborgen',
  showKey: 'Anzeigen',
  hideKey: 'Verbergen',
  copyKey: 'Schlüssel kopieren',
  copyKeyFailed:
    'Das Kopieren wurde verweigert. Der Schlüssel ist markiert: Kopieren Sie ihn von Hand.',
  hiddenAgain: 'Nach 60 Sekunden wieder verborgen',
  freeDevice: 'Geben Sie ein Gerät frei, um diesen Schlüssel auf einem anderen zu verwenden.',
  manageDevices: 'Geräte verwalten',
  keyNoLonger: 'Dieser Schlüssel funktioniert nicht mehr.',
  noKeysYetText:
    'Lizenzschlüssel erscheinen hier nach dem Kauf eines Produkts, zu dem einer gehört.',
  noMoreKeys: 'Es gibt keine weiteren Lizenzschlüssel',
  keysFailed: 'Lizenzschlüssel konnten nicht geladen werden',
  keysForbidden: 'Sie haben keinen Zugriff auf Lizenzschlüssel',
};
