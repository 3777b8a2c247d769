import type { EntitlementsWords } from '../words/entitlements.js';

export const entitlements: EntitlementsWords = {
  entitlements: 'Leistungen',
  unnamedEntitlement: 'Leistung ohne Namen',
  grantDelivered: 'Verfügbar',
  grantPending: 'Noch nicht bereit',
  grantFailed: 'Nicht geliefert',
  grantRevoked: 'Beendet',
  grantSince: (date) => `Seit ${date}`,
  grantEnded: (date) => `Beendet am ${date}`,
  grantFiles: 'Dateien',
  grantFeature: 'Funktion',
  grantLicense: 'Lizenzschlüssel',
  grantPendingText: 'Wird vorbereitet.',
  grantConnectText: (service) => `Verbinden Sie Ihr ${service}-Konto, um Zugang zu erhalten.`,
  grantFailedText:
    'Unterwegs ist etwas schiefgegangen. Wenden Sie sich an den Support, um es zu erhalten.',
  connectTo: (service) => `${service} verbinden`,
  getFile: 'Herunterladen',
  openEntitlement: 'Seite öffnen',
  linkBusy: 'Einen Moment …',
  linkFailed: 'Das hat nicht geklappt. Es wurde nichts geändert.',
  linkGone: 'Das ist nicht mehr vorhanden.',
  noEntitlementsYetText: 'Dateien, Zugänge und was sonst zu einem Kauf gehört, erscheinen hier.',
  noMoreEntitlements: 'Es gibt keine weiteren Leistungen',
  entitlementsFailed: 'Leistungen konnten nicht geladen werden',
  entitlementsForbidden: 'Sie haben keinen Zugriff auf Leistungen',
};
