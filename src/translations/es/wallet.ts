import { lookup } from '../../format/lookup.js';
import type { WalletWords } from '../words/wallet.js';

const EVENTS: Readonly<Record<string, string>> = {
  payment: 'Pago',
  payment_reversal: 'Pago devuelto',
  refund: 'Reembolso',
  refund_reversal: 'Reembolso devuelto',
  dispute: 'Disputa',
  dispute_reversal: 'Disputa devuelta',
  merchant_adjustment: 'Ajuste',
  credit_added: 'Asignación',
  credit_deducted: 'Uso',
  credit_expired: 'Caducidad',
  credit_rolled_over: 'Traspasado',
  rollover_forfeited: 'Traspaso perdido',
  overage_charged: 'Excedente cobrado',
  overage_reset: 'Excedente a cero',
  auto_top_up: 'Recarga automática',
  manual_adjustment: 'Ajuste',
  one_time: 'Compra única',
  subscription: 'Suscripción',
  addon: 'Complemento',
  api: 'Por el equipo',
  rollover: 'Traspaso',
};

const daysOf = (count: number): string => `${String(count)} ${count === 1 ? 'día' : 'días'}`;

const meanwhile = 'porque mientras tanto hubo otro movimiento.';

export const wallet: WalletWords = {
  walletLedger: 'Movimientos del monedero',
  walletBalance: 'Saldo del monedero',
  creditLedger: 'Créditos',
  creditBalance: 'Saldo de créditos',
  walletChoice: 'Monedero',
  lastEntry: (day) => `Último movimiento: ${day}`,
  noEntriesYet: 'Aún no hay movimientos',
  lineDays: (days) => daysOf(days),
  lastDays: (days) => `últimos ${String(days)} días`,
  aboutInAll: (amount) => `Unos ${amount} en total`,
  aboutText: 'Convertido al tipo de hoy, no disponible',
  overdrawn: 'En descubierto',
  overage: (amount) => `${amount} de excedente`,
  balanceRose: (from, to, days) => `El saldo subió de ${from} a ${to} en ${daysOf(days)}.`,
  balanceFell: (from, to, days) => `El saldo bajó de ${from} a ${to} en ${daysOf(days)}.`,
  balanceStayed: (balance, days) => `El saldo es ${balance}, como hace ${daysOf(days)}.`,
  balanceLowest: (balance, day) => `Mínimo: ${balance} el ${day}.`,
  lineAsTable: 'Ver como tabla',
  date: 'Fecha',
  ledgerDateUtc: 'Fecha (UTC)',
  entryType: 'Tipo',
  entryEvent: 'Evento',
  reasonOrReference: 'Motivo o referencia',
  ledgerAmount: 'Importe',
  balanceAfter: 'Saldo posterior',
  balance: 'Saldo',
  amountAndBalance: 'Importe, saldo posterior',
  credit: 'Abono',
  debit: 'Cargo',
  added: 'Añadido',
  spent: 'Gastado',
  ledgerEvent: (event) => lookup(EVENTS, event) ?? event,

  allEntries: 'Todo',
  credits: 'Abonos',
  debits: 'Cargos',
  addedOnes: 'Añadidos',
  spentOnes: 'Gastados',
  entriesPages: 'Movimientos, páginas',
  entriesShown: (first, last) => `Movimientos ${first} a ${last}`,
  allOfThem: (range) => `${range}, todos los movimientos`,
  noMoreEntries: 'No hay más movimientos',
  entriesFailed: 'No se ha podido cargar el monedero',
  forbiddenWallets: 'Sin acceso a los monederos',
  forbiddenWalletsText:
    'Un propietario de este espacio de trabajo puede dar el permiso «Leer monederos».',
  noEntriesText: 'Los pagos, reembolsos y ajustes de este monedero aparecen aquí.',
  noWallet: 'Aún no hay saldo del monedero',
  noWalletText: 'El monedero se abre la primera vez que se añaden fondos.',
  noCredits: 'Aún no hay créditos',
  noCreditsText: 'Los créditos aparecen aquí cuando un producto los asigna.',
  lookingBack: (day) => `Buscando en movimientos más antiguos, hasta el ${day}`,
  printStatement: 'Imprimir extracto',

  verified: 'Verificado.',
  verifiedTo: (day) => `Verificado hasta el ${day}.`,
  verifiedAll: (count) =>
    count === '1'
      ? 'Su único movimiento cuadra.'
      : `Los ${count} movimientos encajan, cada saldo se deriva del anterior.`,
  verifiedNewest: (count) =>
    `Los ${count} movimientos más recientes encajan, cada saldo se deriva del anterior.`,
  checkRest: 'Comprobar el resto',
  checkingTo: (day) => `Comprobando, hasta el ${day}`,
  breaksFound: (count, what) =>
    what === 'gaps'
      ? count === 1
        ? 'Se ha encontrado un salto.'
        : `Se han encontrado ${String(count)} saltos.`
      : count === 1
        ? 'Un movimiento no cuadra.'
        : `${String(count)} movimientos no cuadran.`,
  breaksText: (sound, all) =>
    `${sound} de ${all} movimientos encajan. Los saldos se muestran tal como constan.`,
  missingBetween: (amount) => `Faltan ${amount} entre estos dos movimientos.`,
  missingBefore: (amount) => `Faltan ${amount} entre este movimiento y el anterior.`,
  gapText: (older, newer) =>
    `El movimiento más antiguo termina en ${older}; el más reciente empieza en ${newer}.`,
  sumBreak: 'Este movimiento no cuadra.',
  sumBreakText: (before, change, after) =>
    `Empieza en ${before} y termina en ${after}, con un importe de ${change}.`,
  orderBreak: 'Este movimiento figura encima de uno más reciente.',
  orderBreakText: 'Según sus fechas, el movimiento de debajo es posterior.',
  unreadableBreak: 'Este movimiento no se puede comprobar.',
  unreadableBreakText: 'Falta su importe o uno de sus saldos.',
  copyDetails: 'Copiar detalles',

  addFunds: 'Añadir fondos',
  deductFunds: 'Descontar fondos',
  walletOf: (currency) => `Monedero en ${currency}`,
  currency: 'Moneda',
  reasonNote: 'visible en los movimientos',
  reasonOptional: 'opcional, visible en los movimientos',
  reasonEmpty: 'Falta el motivo.',
  balanceNow: 'Saldo actual',
  add: 'Añadir',
  deduct: 'Descontar',
  addAmount: (amount) => `Añadir ${amount}`,
  deductAmount: (amount) => `Descontar ${amount}`,
  deductAll: 'Descontar todo',
  overdraw: (balance) => `El saldo es ${balance}. El importe no puede superarlo.`,
  overdrawRefused: 'El saldo ya es inferior a este importe. No se ha descontado nada.',
  newWallet: (currency) => `Aún no hay monedero en ${currency}. Se abre al añadir fondos.`,
  noWalletIn: (currency) => `No hay monedero en ${currency} del que descontar.`,
  unsupportedCurrency: (currency) =>
    `No puede haber monederos en ${currency}. No se ha cambiado nada.`,
  balanceLoading: 'Leyendo el saldo',
  balanceFailed:
    'No se ha podido leer el saldo, así que no se ha enviado nada. No se ha cambiado nada.',
  notChanged: 'La operación no se ha completado.',
  notChangedText: 'El saldo no ha cambiado. Lo escrito sigue aquí.',
  checkDetails: 'Revisar los datos',
  understandAmount: (amount) => `He comprobado el importe de ${amount}`,
  tickFirst: 'Primero hay que marcar la casilla.',
  fundsAdded: (amount, balance) => `Se han añadido ${amount}. El saldo es ${balance}.`,
  fundsDeducted: (amount, balance) => `Se han descontado ${amount}. El saldo es ${balance}.`,
  fundsAddedElse: (amount, balance) =>
    `Se han añadido ${amount}. El saldo es ${balance} ${meanwhile}`,
  fundsDeductedElse: (amount, balance) =>
    `Se han descontado ${amount}. El saldo es ${balance} ${meanwhile}`,

  statement: (name) => `Extracto, ${name}`,
  statementPeriod: (first, last) => `Del ${first} al ${last}`,
  openingBalance: 'Saldo inicial',
  closingBalance: 'Saldo final',
  entryId: 'ID de movimiento',
  printedAt: (date, time) => `Impreso el ${date}, ${time}`,

  grants: 'Asignaciones',
  grantAmount: 'Asignado',
  grantLeft: 'Restante',
  grantSource: 'Origen',
  expires: 'Caduca',
  expired: 'Caducada',
  never: 'Nunca',
};
