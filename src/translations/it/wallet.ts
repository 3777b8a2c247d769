import { lookup } from '../../format/lookup.js';
import type { WalletWords } from '../words/wallet.js';

const EVENTS: Readonly<Record<string, string>> = {
  payment: 'Pagamento',
  payment_reversal: 'Pagamento stornato',
  refund: 'Rimborso',
  refund_reversal: 'Rimborso stornato',
  dispute: 'Contestazione',
  dispute_reversal: 'Contestazione stornata',
  merchant_adjustment: 'Rettifica',
  credit_added: 'Assegnazione',
  credit_deducted: 'Utilizzo',
  credit_expired: 'Scadenza',
  credit_rolled_over: 'Riportato',
  rollover_forfeited: 'Riporto perso',
  overage_charged: 'Eccedenza addebitata',
  overage_reset: 'Eccedenza azzerata',
  auto_top_up: 'Ricarica automatica',
  manual_adjustment: 'Rettifica',
  one_time: 'Acquisto singolo',
  subscription: 'Abbonamento',
  addon: 'Opzione',
  api: 'Dal personale',
  rollover: 'Riporto',
};

const daysOf = (count: number): string => `${String(count)} ${count === 1 ? 'giorno' : 'giorni'}`;

const meanwhile = 'perché nel frattempo c’è stato un altro movimento.';

export const wallet: WalletWords = {
  walletLedger: 'Movimenti portafoglio',
  walletBalance: 'Saldo del portafoglio',
  creditLedger: 'Crediti',
  creditBalance: 'Saldo dei crediti',
  walletChoice: 'Portafoglio',
  lastEntry: (day) => `Ultimo movimento: ${day}`,
  noEntriesYet: 'Ancora nessun movimento',
  lineDays: (days) => daysOf(days),
  lastDays: (days) => `ultimi ${String(days)} giorni`,
  aboutInAll: (amount) => `Circa ${amount} in tutto`,
  aboutText: 'Convertito al cambio di oggi, non spendibile',
  overdrawn: 'Scoperto',
  overage: (amount) => `${amount} di eccedenza`,
  balanceRose: (from, to, days) => `Il saldo è salito da ${from} a ${to} in ${daysOf(days)}.`,
  balanceFell: (from, to, days) => `Il saldo è sceso da ${from} a ${to} in ${daysOf(days)}.`,
  balanceStayed: (balance, days) => `Il saldo è ${balance}, come ${daysOf(days)} fa.`,
  balanceLowest: (balance, day) => `Minimo: ${balance}, ${day}.`,
  lineAsTable: 'Mostra come tabella',
  date: 'Data',
  ledgerDateUtc: 'Data (UTC)',
  entryType: 'Tipo',
  entryEvent: 'Evento',
  reasonOrReference: 'Motivo o riferimento',
  ledgerAmount: 'Importo',
  balanceAfter: 'Saldo successivo',
  balance: 'Saldo',
  amountAndBalance: 'Importo, saldo successivo',
  credit: 'Accredito',
  debit: 'Addebito',
  added: 'Aggiunto',
  spent: 'Speso',
  ledgerEvent: (event) => lookup(EVENTS, event) ?? event,

  allEntries: 'Tutti i movimenti',
  credits: 'Accrediti',
  debits: 'Addebiti',
  addedOnes: 'Aggiunti',
  spentOnes: 'Spesi',
  entriesPages: 'Movimenti, pagine',
  entriesShown: (first, last) => `Movimenti da ${first} a ${last}`,
  allOfThem: (range) => `${range}, tutti i movimenti`,
  noMoreEntries: 'Non ci sono altri movimenti',
  entriesFailed: 'Impossibile caricare il portafoglio',
  forbiddenWallets: 'Accesso ai portafogli non consentito',
  forbiddenWalletsText:
    'Chiedere a un proprietario di quest’area di lavoro l’autorizzazione «Leggere i portafogli».',
  noEntriesText: 'Pagamenti, rimborsi e rettifiche di questo portafoglio compaiono qui.',
  noWallet: 'Ancora nessun saldo del portafoglio',
  noWalletText: 'Un portafoglio si apre quando si aggiungono fondi per la prima volta.',
  noCredits: 'Ancora nessun credito',
  noCreditsText: 'I crediti compaiono qui quando un prodotto li assegna.',
  lookingBack: (day) => `Ricerca nei movimenti meno recenti, fino a: ${day}`,
  printStatement: 'Stampa estratto conto',

  verified: 'Verificato.',
  verifiedTo: (day) => `Verificato fino a: ${day}.`,
  verifiedAll: (count) =>
    count === '1'
      ? 'Il suo unico movimento torna.'
      : `Tutti i ${count} movimenti sono concatenati, ogni saldo deriva dal precedente.`,
  verifiedNewest: (count) =>
    `I ${count} movimenti più recenti sono concatenati, ogni saldo deriva dal precedente.`,
  checkRest: 'Verifica il resto',
  checkingTo: (day) => `Verifica in corso, fino a: ${day}`,
  breaksFound: (count, what) =>
    what === 'gaps'
      ? count === 1
        ? 'Trovato un salto.'
        : `Trovati ${String(count)} salti.`
      : count === 1
        ? 'Un movimento non torna.'
        : `${String(count)} movimenti non tornano.`,
  breaksText: (sound, all) =>
    `${sound} di ${all} movimenti sono concatenati. I saldi sono mostrati come registrati.`,
  missingBetween: (amount) => `Tra questi due movimenti mancano ${amount}.`,
  missingBefore: (amount) => `Tra questo movimento e il precedente mancano ${amount}.`,
  gapText: (older, newer) =>
    `Il movimento meno recente finisce a ${older}; il più recente parte da ${newer}.`,
  sumBreak: 'Questo movimento non torna.',
  sumBreakText: (before, change, after) =>
    `Parte da ${before} e finisce a ${after}, con un importo di ${change}.`,
  orderBreak: 'Questo movimento è elencato sopra uno più recente.',
  orderBreakText: 'Secondo le date, il movimento sottostante viene dopo.',
  unreadableBreak: 'Questo movimento non si può verificare.',
  unreadableBreakText: 'Manca il suo importo o uno dei suoi saldi.',
  copyDetails: 'Copia dettagli',

  addFunds: 'Aggiungi fondi',
  deductFunds: 'Detrai fondi',
  walletOf: (currency) => `Portafoglio ${currency}`,
  currency: 'Valuta',
  reasonNote: 'visibile nei movimenti',
  reasonOptional: 'facoltativo, visibile nei movimenti',
  reasonEmpty: 'Inserire un motivo.',
  balanceNow: 'Saldo attuale',
  add: 'Aggiungi',
  deduct: 'Detrai',
  addAmount: (amount) => `Aggiungi ${amount}`,
  deductAmount: (amount) => `Detrai ${amount}`,
  deductAll: 'Detrai tutto',
  overdraw: (balance) => `Il saldo è ${balance}. Inserire quell’importo o meno.`,
  overdrawRefused: 'Il saldo è ora inferiore a questo importo. Nulla è stato detratto.',
  newWallet: (currency) => `Non c’è ancora un portafoglio ${currency}. Si apre aggiungendo fondi.`,
  noWalletIn: (currency) => `Non c’è un portafoglio ${currency} da cui detrarre.`,
  unsupportedCurrency: (currency) =>
    `Non ci possono essere portafogli in ${currency}. Nulla è stato modificato.`,
  balanceLoading: 'Lettura del saldo',
  balanceFailed:
    'Impossibile leggere il saldo, quindi nulla è stato inviato. Nulla è stato modificato.',
  notChanged: 'L’operazione non è riuscita.',
  notChangedText: 'Il saldo non è stato modificato. Quanto scritto è ancora qui.',
  checkDetails: 'Verifica i dati',
  understandAmount: (amount) => `Ho verificato l’importo di ${amount}`,
  tickFirst: 'Prima selezionare la casella.',
  fundsAdded: (amount, balance) => `Aggiunta di ${amount}. Il saldo è ${balance}.`,
  fundsDeducted: (amount, balance) => `Detrazione di ${amount}. Il saldo è ${balance}.`,
  fundsAddedElse: (amount, balance) => `Aggiunta di ${amount}. Il saldo è ${balance} ${meanwhile}`,
  fundsDeductedElse: (amount, balance) =>
    `Detrazione di ${amount}. Il saldo è ${balance} ${meanwhile}`,

  statement: (name) => `Estratto conto, ${name}`,
  statementPeriod: (first, last) => `Da ${first} a ${last}`,
  openingBalance: 'Saldo iniziale',
  closingBalance: 'Saldo finale',
  entryId: 'ID movimento',
  printedAt: (date, time) => `Stampato: ${date}, ${time}`,

  grants: 'Assegnazioni',
  grantAmount: 'Assegnato',
  grantLeft: 'Residuo',
  grantSource: 'Origine',
  expires: 'Scadenza',
  expired: 'Scaduta',
  never: 'Mai',
};
