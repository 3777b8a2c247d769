/** What balances, the ledger and the dialogs of funds say. */
export interface WalletWords {
  walletLedger: string;
  walletBalance: string;
  creditLedger: string;
  creditBalance: string;
  /** Name of the choice of a wallet. */
  walletChoice: string;
  lastEntry: (day: string) => string;
  noEntriesYet: string;
  lineDays: (days: number) => string;
  /** In a sentence of its own: "last 90 days". */
  lastDays: (days: number) => string;
  /** A total that upstream has converted. */
  aboutInAll: (amount: string) => string;
  aboutText: string;
  overdrawn: string;
  overage: (amount: string) => string;
  balanceRose: (from: string, to: string, days: number) => string;
  balanceFell: (from: string, to: string, days: number) => string;
  balanceStayed: (balance: string, days: number) => string;
  /** Behind one of the three. */
  balanceLowest: (balance: string, day: string) => string;
  lineAsTable: string;
  date: string;
  ledgerDateUtc: string;
  entryType: string;
  entryEvent: string;
  reasonOrReference: string;
  ledgerAmount: string;
  balanceAfter: string;
  balance: string;
  /** Above narrow rows: what stands at their end. */
  amountAndBalance: string;
  credit: string;
  debit: string;
  /** The same for customers. */
  added: string;
  spent: string;
  /** An event in words; one that is newer than the kit as it came. */
  ledgerEvent: (event: string) => string;

  allEntries: string;
  credits: string;
  debits: string;
  addedOnes: string;
  spentOnes: string;
  entriesPages: string;
  entriesShown: (first: string, last: string) => string;
  allOfThem: (range: string) => string;
  noMoreEntries: string;
  entriesFailed: string;
  forbiddenWallets: string;
  forbiddenWalletsText: string;
  noEntriesText: string;
  noWallet: string;
  noWalletText: string;
  noCredits: string;
  noCreditsText: string;
  /** Entries are read on, for those that match. */
  lookingBack: (day: string) => string;
  printStatement: string;

  verified: string;
  verifiedTo: (day: string) => string;
  verifiedAll: (count: string) => string;
  verifiedNewest: (count: string) => string;
  checkRest: string;
  checkingTo: (day: string) => string;
  breaksFound: (count: number, what: 'gaps' | 'entries') => string;
  breaksText: (sound: string, all: string) => string;
  missingBetween: (amount: string) => string;
  missingBefore: (amount: string) => string;
  gapText: (older: string, newer: string) => string;
  sumBreak: string;
  sumBreakText: (before: string, change: string, after: string) => string;
  orderBreak: string;
  orderBreakText: string;
  unreadableBreak: string;
  unreadableBreakText: string;
  copyDetails: string;

  addFunds: string;
  deductFunds: string;
  walletOf: (currency: string) => string;
  currency: string;
  reasonNote: string;
  reasonOptional: string;
  reasonEmpty: string;
  balanceNow: string;
  add: string;
  deduct: string;
  addAmount: (amount: string) => string;
  deductAmount: (amount: string) => string;
  deductAll: string;
  overdraw: (balance: string) => string;
  overdrawRefused: string;
  newWallet: (currency: string) => string;
  noWalletIn: (currency: string) => string;
  unsupportedCurrency: (currency: string) => string;
  balanceLoading: string;
  balanceFailed: string;
  notChanged: string;
  notChangedText: string;
  checkDetails: string;
  understandAmount: (amount: string) => string;
  tickFirst: string;
  fundsAdded: (amount: string, balance: string) => string;
  fundsDeducted: (amount: string, balance: string) => string;
  fundsAddedElse: (amount: string, balance: string) => string;
  fundsDeductedElse: (amount: string, balance: string) => string;

  statement: (name: string) => string;
  statementPeriod: (first: string, last: string) => string;
  openingBalance: string;
  closingBalance: string;
  entryId: string;
  printedAt: (date: string, time: string) => string;

  grants: string;
  grantAmount: string;
  grantLeft: string;
  grantSource: string;
  expires: string;
  expired: string;
  never: string;
}
