/** Entry `customer-elements/define`: registers every element. */
import './elements/customer-create/customer-create.define.js';
import './elements/customer-detail/customer-detail.define.js';
import './elements/customer-invite/customer-invite.define.js';
import './elements/customer-portal/customer-portal.define.js';
import './elements/customer-profile/customer-profile.define.js';
import './elements/customer-session/customer-session.define.js';
import './elements/customer-table/customer-table.define.js';
import './elements/entitlement-list/entitlement-list.define.js';
import './elements/invoice-list/invoice-list.define.js';
import './elements/license-keys/license-keys.define.js';
import './elements/payment-methods/payment-methods.define.js';
import './elements/report-builder/report-builder.define.js';
import './elements/subscription-list/subscription-list.define.js';
import './elements/transaction-table/transaction-table.define.js';
import './elements/wallet-balance/wallet-balance.define.js';
import './elements/wallet-ledger/wallet-ledger.define.js';
