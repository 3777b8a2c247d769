import type { LitElement } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { NextExtras } from './next-extras.js';
import { WalletLine } from './wallet-line.js';

/** What of the overview nobody waits for: it comes when the figures are painted. */
export class OverviewLater {
  readonly extras: NextExtras;
  readonly line: WalletLine;

  constructor(host: LitElement, localize: Localize) {
    this.extras = new NextExtras(host, localize);
    this.line = new WalletLine(host, localize);
  }
}
