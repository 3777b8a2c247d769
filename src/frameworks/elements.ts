/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import type {
  BillFileDetail,
  BillFileDoneDetail,
  BillingDetailsDetail,
  ColumnsDetail,
  ColumnsPreferenceDetail,
  CurrencyDetail,
  CustomerCreate,
  CustomerDetail,
  CustomerIdDetail,
  CustomerInvite,
  CustomerPortal,
  CustomerProfile,
  CustomerRowDetail,
  CustomerSession,
  CustomerTable,
  CustomerUpdateDetail,
  EntitlementDetail,
  EntitlementList,
  InviteDetail,
  InvoiceList,
  LicenseDeviceDetail,
  LicenseKeys,
  LoadDetail,
  MethodDetail,
  PageDetail,
  PaymentDetail,
  PaymentMethodDetail,
  PaymentMethods,
  PlanChangeDetail,
  PreferenceDetail,
  RefundDetail,
  RefundedDetail,
  ReportBuilder,
  ReportCompletedDetail,
  ReportFailedDetail,
  ReportOpenDetail,
  ReportProgressDetail,
  ReportRowsDetail,
  ReportStartDetail,
  SelectionDetail,
  SubscriptionCancelDetail,
  SubscriptionDetail,
  SubscriptionList,
  TabDetail,
  TransactionTable,
  ViewAsDetail,
  ViewDetail,
  WalletAdjustDetail,
  WalletAdjustedDetail,
  WalletBalance,
  WalletLedger,
} from '../index.js';

/** A value as an attribute may say it: numbers also as text, and a name alone for what is on. */
type Written<Value> =
  | Value
  | (NonNullable<Value> extends number ? `${number}` : never)
  | (NonNullable<Value> extends boolean ? '' : never);

/** The class behind each tag. */
export interface Elements {
  /** Adds a customer. */
  'customer-create': CustomerCreate;
  /** A customer's page, with tabs for transactions, subscriptions and the wallet. */
  'customer-detail': CustomerDetail;
  /** A dialog that shares portal access with a customer. */
  'customer-invite': CustomerInvite;
  /** A customer's subscriptions, bills, license keys, benefits, wallet, payment methods and profile. */
  'customer-portal': CustomerPortal;
  /** A customer's details, to read and to edit in place. */
  'customer-profile': CustomerProfile;
  /** The session that the elements inside share. */
  'customer-session': CustomerSession;
  /** A searchable, paged table of all customers. */
  'customer-table': CustomerTable;
  /** What came with purchases: access, files, features. */
  'entitlement-list': EntitlementList;
  /** Bills, refunds and their invoices. */
  'invoice-list': InvoiceList;
  /** License keys and their devices. */
  'license-keys': LicenseKeys;
  /** Saved payment methods. */
  'payment-methods': PaymentMethods;
  /** A dialog that builds reports as CSV, Excel or JSON files. */
  'report-builder': ReportBuilder;
  /** The subscriptions of a customer. */
  'subscription-list': SubscriptionList;
  /** The payments of a customer: status, amount, method, refund and invoice. */
  'transaction-table': TransactionTable;
  /** Balances of a customer's wallets, or of credits. */
  'wallet-balance': WalletBalance;
  /** Balances, the full ledger with its proof, and adding or deducting funds. */
  'wallet-ledger': WalletLedger;
}

/** What may be written in HTML, by tag. */
export interface ElementAttributes {
  'customer-create': {
    /** Opens or closes the dialog. */
    open?: Written<CustomerCreate['open']>;
    /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
    'row-href'?: Written<CustomerCreate['rowHref']>;
    /** Sets the height of controls. */
    density?: Written<CustomerCreate['density']>;
  };
  'customer-detail': {
    /** Names the customer. */
    'customer-id'?: Written<CustomerDetail['customerId']>;
    /** Names the open tab; an unknown one is the first. */
    tab?: Written<CustomerDetail['tab']>;
    /** Names the tabs in order, separated by spaces: `transactions subscriptions wallet`, and your own. */
    tabs?: Written<CustomerDetail['tabs']>;
    /** Names the page of all customers; a link leads back there. */
    'back-href'?: Written<CustomerDetail['backHref']>;
    /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
    'row-href'?: Written<CustomerDetail['rowHref']>;
    /** Sets the level of the name in the page's outline, 1 to 5. */
    'heading-level'?: Written<CustomerDetail['headingLevel']>;
    /** Keeps the open tab in the page's address: in its `query` or `hash`; `off` leaves the address alone. */
    'url-sync'?: Written<CustomerDetail['urlSync']>;
    /** Sets what its keys in the address begin with, so that two elements of a page don't collide. */
    'url-prefix'?: Written<CustomerDetail['urlPrefix']>;
    /** Sets the height of rows and controls. */
    density?: Written<CustomerDetail['density']>;
  };
  'customer-invite': {
    /** Names the customer. */
    'customer-id'?: Written<CustomerInvite['customerId']>;
    /** Sets the height of buttons. */
    density?: Written<CustomerInvite['density']>;
  };
  'customer-portal': {
    /** Sets the view: `overview`, `subscriptions`, `billing`, `licenses`, `entitlements`, `wallet`, `payment-methods`, `profile`, one of yours, or a task such as `subscriptions/sub_…/cancel`. */
    view?: Written<CustomerPortal['view']>;
    /** Names the views, in order, separated by spaces. Without it all that the session allows. */
    views?: Written<CustomerPortal['views']>;
    /** Names what customers may do here at most, of the handler's `features`, separated by spaces: `cancel pause`. The handler refuses the rest to this element's token. Without it all that are on there. */
    features?: Written<CustomerPortal['features']>;
    /** Sets the heading's text in place of "Account"; empty for none. */
    heading?: Written<CustomerPortal['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<CustomerPortal['headingLevel']>;
    /** Keeps the view in the page's address: in its `query` or `hash`; `off` leaves the address alone. */
    'url-sync'?: Written<CustomerPortal['urlSync']>;
    /** Sets what its key in the address begins with, so that two elements of a page don't collide. */
    'url-prefix'?: Written<CustomerPortal['urlPrefix']>;
    /** Sets the zone of dates, as `Asia/Tokyo`. Without it the device's. */
    'time-zone'?: Written<CustomerPortal['timeZone']>;
    /** Sets the height of rows and controls. */
    density?: Written<CustomerPortal['density']>;
  };
  'customer-profile': {
    /** Names the customer, for staff; without it the element shows the signed-in customer. */
    'customer-id'?: Written<CustomerProfile['customerId']>;
    /** Opens the form (`edit`) or closes it (`view`). */
    mode?: Written<CustomerProfile['mode']>;
    /** Lets customers enter another e-mail, where the handler has `confirmEmailChange`. Staff always may. */
    'change-email'?: Written<CustomerProfile['changeEmail']>;
    /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
    'row-href'?: Written<CustomerProfile['rowHref']>;
    /** Sets the heading's text in place of "Profile"; an empty one leaves it out. */
    heading?: Written<CustomerProfile['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<CustomerProfile['headingLevel']>;
    /** Stands below a header with name, e-mail and id: narrow, they aren't told again. It can be folded. */
    brief?: Written<CustomerProfile['brief']>;
    /** Sets the height of controls. */
    density?: Written<CustomerProfile['density']>;
  };
  'customer-session': {
    /** Names where the handler is mounted, as `/customer-elements`. */
    endpoint?: Written<CustomerSession['endpoint']>;
    /** Names the page where visitors sign in; "Sign in" leads there, in a tab of its own while a form is open. Back here, the session is tried again. */
    'sign-in-href'?: Written<CustomerSession['signInHref']>;
    /** Shows the page as this customer sees it, by their id, to staff with the scope `portal:view`. Nothing can be changed then. A `getToken` receives it and must forward it. */
    'view-as'?: Written<CustomerSession['viewAs']>;
    /** Sets where colours come from: with `inherit`, text and ground are those of the page around. */
    theme?: Written<CustomerSession['theme']>;
    /** Sets the height of rows and controls for all elements inside that have no density of their own. */
    density?: Written<CustomerSession['density']>;
  };
  'customer-table': {
    /** Sets the text that is searched for: a part of a name, an e-mail or an id. */
    query?: Written<CustomerTable['query']>;
    /** Sets the page, zero-based as upstream counts. */
    page?: Written<CustomerTable['page']>;
    /** Sets the rows of a page: 10, 25, 50 or 100. */
    'page-size'?: Written<CustomerTable['pageSize']>;
    /** Names the columns to show, in order, separated by spaces: `name customer_id email phone_number created_at invite`, and `metadata.` with a field's name. */
    columns?: Written<CustomerTable['columns']>;
    /** Makes names links: an address with `{customer_id}` in it. */
    'row-href'?: Written<CustomerTable['rowHref']>;
    /** Sets the heading's text in place of "Customers". */
    heading?: Written<CustomerTable['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<CustomerTable['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<CustomerTable['density']>;
    /** Lets rows be selected, to invite or export many at once. */
    selectable?: Written<CustomerTable['selectable']>;
    /** Holds columns, search, filters and page size as one text, to be saved and given back. */
    view?: Written<CustomerTable['view']>;
    /** Names the list in `ce-preference-change`, for the page to keep its columns under. */
    'storage-key'?: Written<CustomerTable['storageKey']>;
    /** Keeps view and page in the page's address: `off`, `hash` or `query`. */
    'url-sync'?: Written<CustomerTable['urlSync']>;
    /** Comes before the names in the address, as `c` in `c.view`. */
    'url-prefix'?: Written<CustomerTable['urlPrefix']>;
  };
  'entitlement-list': {
    /** Names the customer, for staff. Without it: who is signed in. */
    'customer-id'?: Written<EntitlementList['customerId']>;
    /** Sets the page, zero-based as upstream counts. */
    page?: Written<EntitlementList['page']>;
    /** Sets the grants of a page, 1 to 100. */
    'page-size'?: Written<EntitlementList['pageSize']>;
    /** Shows this many of the newest grants, without pages, as for an overview. */
    limit?: Written<EntitlementList['limit']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<EntitlementList['timeZone']>;
    /** Sets the heading's text in place of "Benefits"; empty hides it. */
    heading?: Written<EntitlementList['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<EntitlementList['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<EntitlementList['density']>;
  };
  'invoice-list': {
    /** Names the customer, for staff. Without it: who is signed in. */
    'customer-id'?: Written<InvoiceList['customerId']>;
    /** Shows what belongs to this subscription only. */
    'subscription-id'?: Written<InvoiceList['subscriptionId']>;
    /** Sets the page, zero-based as upstream counts. */
    page?: Written<InvoiceList['page']>;
    /** Sets the rows of a page, 1 to 100. */
    'page-size'?: Written<InvoiceList['pageSize']>;
    /** Shows this many of the newest rows, without years and pages, as for an overview. */
    limit?: Written<InvoiceList['limit']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<InvoiceList['timeZone']>;
    /** Sets the heading's text in place of "Bills"; empty hides it. */
    heading?: Written<InvoiceList['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<InvoiceList['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<InvoiceList['density']>;
  };
  'license-keys': {
    /** Names the customer, for staff. Without it: who is signed in. */
    'customer-id'?: Written<LicenseKeys['customerId']>;
    /** Sets the page, zero-based as upstream counts. */
    page?: Written<LicenseKeys['page']>;
    /** Sets the keys of a page, 1 to 100. */
    'page-size'?: Written<LicenseKeys['pageSize']>;
    /** Shows this many of the newest keys, in short and without pages, as for an overview. */
    limit?: Written<LicenseKeys['limit']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<LicenseKeys['timeZone']>;
    /** Sets the heading's text in place of "License keys"; empty hides it. */
    heading?: Written<LicenseKeys['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<LicenseKeys['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<LicenseKeys['density']>;
  };
  'payment-methods': {
    /** Names the customer, for staff. Without it: who is signed in. */
    'customer-id'?: Written<PaymentMethods['customerId']>;
    /** Sets the page, zero-based. */
    page?: Written<PaymentMethods['page']>;
    /** Sets the rows of a page, 1 to 100. */
    'page-size'?: Written<PaymentMethods['pageSize']>;
    /** Shows no more than this many, without pages. */
    limit?: Written<PaymentMethods['limit']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<PaymentMethods['timeZone']>;
    /** Sets the heading's text in place of "Payment methods"; empty hides it. */
    heading?: Written<PaymentMethods['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<PaymentMethods['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<PaymentMethods['density']>;
  };
  'report-builder': {
    /** Names a list in the same document by its id: its `ce-report-open` opens the dialog. */
    for?: Written<ReportBuilder['for']>;
    /** Opens or closes the dialog. A report that runs goes on when it closes. */
    open?: Written<ReportBuilder['open']>;
    /** Names what reports are made of: `customers`, `customer-report` (payments, refunds and disputes summed by customer), or of one customer `payments`, `subscriptions` or `ledger-entries`. */
    'source-kind'?: Written<ReportBuilder['sourceKind']>;
    /** Names the customer whose payments, subscriptions or ledger entries they are. */
    'customer-id'?: Written<ReportBuilder['customerId']>;
    /** Sets the first day, as `2025-01-31`, by UTC. */
    from?: Written<ReportBuilder['from']>;
    /** Sets the last day, which is included. */
    to?: Written<ReportBuilder['to']>;
    /** Names the chosen columns in order, separated by spaces; also `metadata.` with a field's name. */
    columns?: Written<ReportBuilder['columns']>;
    /** Sets the format: `csv`, `xlsx`, `json` or `jsonl`. */
    format?: Written<ReportBuilder['format']>;
    /** Sets the number of rows after which a report stops and asks. */
    'max-rows'?: Written<ReportBuilder['maxRows']>;
    /** Sets the height of controls. */
    density?: Written<ReportBuilder['density']>;
  };
  'subscription-list': {
    /** Names the customer, for staff. Without it they are the signed-in customer's own. */
    'customer-id'?: Written<SubscriptionList['customerId']>;
    /** Shows ended subscriptions too. */
    'show-ended'?: Written<SubscriptionList['showEnded']>;
    /** Sets how much is shown: `cards` with all that matters, or `rows` for an overview, without ended ones. */
    layout?: Written<SubscriptionList['layout']>;
    /** Sets the heading's text in place of "Subscriptions". An empty one is spoken only. */
    heading?: Written<SubscriptionList['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 5. */
    'heading-level'?: Written<SubscriptionList['headingLevel']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<SubscriptionList['timeZone']>;
    /** Sets the height of controls. */
    density?: Written<SubscriptionList['density']>;
  };
  'transaction-table': {
    /** Names the customer; without it, the one who is signed in. */
    'customer-id'?: Written<TransactionTable['customerId']>;
    /** Shows payments of one status only, by upstream's name, as `succeeded`. Upstream takes one at a time. */
    statuses?: Written<TransactionTable['statuses']>;
    /** Sets the first day, as `2025-01-31`, by UTC. */
    from?: Written<TransactionTable['from']>;
    /** Sets the last day, which is included. */
    to?: Written<TransactionTable['to']>;
    /** Sets the page, zero-based as upstream counts. */
    page?: Written<TransactionTable['page']>;
    /** Sets the rows of a page: 10, 25, 50 or 100. */
    'page-size'?: Written<TransactionTable['pageSize']>;
    /** Names the columns to show, in order, separated by spaces: `payment_id status total_amount created_at pricing_type payment_method customer_email`. */
    columns?: Written<TransactionTable['columns']>;
    /** Sets the heading's text in place of "Transactions"; empty for none to be seen, as below a tab. */
    heading?: Written<TransactionTable['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<TransactionTable['headingLevel']>;
    /** Sets the height of rows and controls. */
    density?: Written<TransactionTable['density']>;
  };
  'wallet-balance': {
    /** Names the customer, for staff. Without it the signed-in customer is meant. */
    'customer-id'?: Written<WalletBalance['customerId']>;
    /** Tells what to show: `wallet` for money, `credits` for virtual units. */
    kind?: Written<WalletBalance['kind']>;
    /** Shows `cards`, or `rows` where there is little room. */
    look?: Written<WalletBalance['look']>;
  };
  'wallet-ledger': {
    /** Names the customer, for staff. Without it the signed-in customer is meant, who may only read. */
    'customer-id'?: Written<WalletLedger['customerId']>;
    /** Names the customer in dialogs and on statements, as `Kite Labs`. */
    'customer-name'?: Written<WalletLedger['customerName']>;
    /** Tells what to show: `wallet` for money, `credits` for virtual units. */
    kind?: Written<WalletLedger['kind']>;
    /** Chooses the wallet by its currency, or the credits by the id of their entitlement. The first if it isn't there. */
    currency?: Written<WalletLedger['currency']>;
    /** Names currencies in which a first wallet may be opened, separated by spaces. */
    currencies?: Written<WalletLedger['currencies']>;
    /** Narrows the entries: `credit`, `debit`, or all. */
    'entry-type'?: Written<WalletLedger['entryType']>;
    /** Sets the first day, as `2025-01-31`. */
    from?: Written<WalletLedger['from']>;
    /** Sets the last day, which is included. */
    to?: Written<WalletLedger['to']>;
    /** Sets the page, zero-based. */
    page?: Written<WalletLedger['page']>;
    /** Sets the rows of a page: 10, 25, 50 or 100. */
    'page-size'?: Written<WalletLedger['pageSize']>;
    /** Tells for what a reason must be given: `debit`, `both` or `none`. */
    'require-reason'?: Written<WalletLedger['requireReason']>;
    /** Lets staff deduct more than the balance, where Dodo Payments does. */
    'allow-negative'?: Written<WalletLedger['allowNegative']>;
    /** Sets the heading's text in place of "Wallet ledger"; empty for none to be seen, as below a tab. */
    heading?: Written<WalletLedger['heading']>;
    /** Sets the heading's level in the page's outline, 1 to 6. */
    'heading-level'?: Written<WalletLedger['headingLevel']>;
    /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
    'time-zone'?: Written<WalletLedger['timeZone']>;
    /** Sets the height of rows and controls. */
    density?: Written<WalletLedger['density']>;
  };
}

/** What may be set from a script, by tag. */
export interface ElementProperties {
  'customer-create': Partial<Pick<CustomerCreate, 'open' | 'rowHref' | 'density' | 'client'>>;
  'customer-detail': Partial<
    Pick<
      CustomerDetail,
      | 'customerId'
      | 'tab'
      | 'tabs'
      | 'backHref'
      | 'rowHref'
      | 'headingLevel'
      | 'urlSync'
      | 'urlPrefix'
      | 'density'
      | 'client'
      | 'customer'
    >
  >;
  'customer-invite': Partial<
    Pick<CustomerInvite, 'customerId' | 'density' | 'customer' | 'client'>
  >;
  'customer-portal': Partial<
    Pick<
      CustomerPortal,
      | 'view'
      | 'views'
      | 'features'
      | 'heading'
      | 'headingLevel'
      | 'urlSync'
      | 'urlPrefix'
      | 'timeZone'
      | 'density'
      | 'client'
    >
  >;
  'customer-profile': Partial<
    Pick<
      CustomerProfile,
      | 'customerId'
      | 'mode'
      | 'changeEmail'
      | 'rowHref'
      | 'heading'
      | 'headingLevel'
      | 'brief'
      | 'density'
      | 'client'
      | 'customer'
    >
  >;
  'customer-session': Partial<
    Pick<
      CustomerSession,
      'endpoint' | 'signInHref' | 'viewAs' | 'getToken' | 'theme' | 'density' | 'client'
    >
  >;
  'customer-table': Partial<
    Pick<
      CustomerTable,
      | 'query'
      | 'page'
      | 'pageSize'
      | 'columns'
      | 'rowHref'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'selectable'
      | 'view'
      | 'storageKey'
      | 'urlSync'
      | 'urlPrefix'
      | 'client'
      | 'customers'
      | 'filters'
      | 'selected'
    >
  >;
  'entitlement-list': Partial<
    Pick<
      EntitlementList,
      | 'customerId'
      | 'page'
      | 'pageSize'
      | 'limit'
      | 'timeZone'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'client'
      | 'grants'
    >
  >;
  'invoice-list': Partial<
    Pick<
      InvoiceList,
      | 'customerId'
      | 'subscriptionId'
      | 'page'
      | 'pageSize'
      | 'limit'
      | 'timeZone'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'client'
      | 'bills'
    >
  >;
  'license-keys': Partial<
    Pick<
      LicenseKeys,
      | 'customerId'
      | 'page'
      | 'pageSize'
      | 'limit'
      | 'timeZone'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'client'
      | 'licenseKeys'
    >
  >;
  'payment-methods': Partial<
    Pick<
      PaymentMethods,
      | 'customerId'
      | 'page'
      | 'pageSize'
      | 'limit'
      | 'timeZone'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'client'
      | 'paymentMethods'
    >
  >;
  'report-builder': Partial<
    Pick<
      ReportBuilder,
      | 'for'
      | 'open'
      | 'sourceKind'
      | 'customerId'
      | 'from'
      | 'to'
      | 'columns'
      | 'format'
      | 'maxRows'
      | 'density'
      | 'ids'
      | 'rows'
      | 'filters'
      | 'reports'
      | 'client'
    >
  >;
  'subscription-list': Partial<
    Pick<
      SubscriptionList,
      | 'customerId'
      | 'showEnded'
      | 'layout'
      | 'heading'
      | 'headingLevel'
      | 'timeZone'
      | 'density'
      | 'client'
      | 'subscriptions'
    >
  >;
  'transaction-table': Partial<
    Pick<
      TransactionTable,
      | 'customerId'
      | 'statuses'
      | 'from'
      | 'to'
      | 'page'
      | 'pageSize'
      | 'columns'
      | 'heading'
      | 'headingLevel'
      | 'density'
      | 'confirmAbove'
      | 'client'
      | 'payments'
    >
  >;
  'wallet-balance': Partial<
    Pick<WalletBalance, 'customerId' | 'kind' | 'look' | 'client' | 'wallets'>
  >;
  'wallet-ledger': Partial<
    Pick<
      WalletLedger,
      | 'customerId'
      | 'customerName'
      | 'kind'
      | 'currency'
      | 'currencies'
      | 'entryType'
      | 'from'
      | 'to'
      | 'page'
      | 'pageSize'
      | 'requireReason'
      | 'allowNegative'
      | 'confirmAbove'
      | 'heading'
      | 'headingLevel'
      | 'timeZone'
      | 'density'
      | 'client'
      | 'wallets'
      | 'entries'
    >
  >;
}

/** What is fired, by tag. */
export interface ElementEvents {
  'customer-create': {
    /** Before a customer is added. Cancel it to keep it from being sent; what was typed stays. */
    'ce-customer-create': CustomEvent<Record<string, never>>;
    /** After a customer has been added. */
    'ce-customer-created': CustomEvent<CustomerIdDetail>;
    /** Before another customer with the same e-mail is opened. Cancel it to keep a link of `row-href` from being followed. */
    'ce-row-open': CustomEvent<CustomerIdDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'customer-detail': {
    /** After the customer has been loaded, anew or for the first time: `data` tells who it is. */
    'ce-load': CustomEvent<LoadDetail>;
    /** After another tab has been opened. */
    'ce-tab-changed': CustomEvent<TabDetail>;
    /** Before the link back is followed. Cancel it to go back in your own way. */
    'ce-back': CustomEvent<Record<string, never>>;
    /** Before the page is shown as the customer sees it. Cancel it to show it in your own way. */
    'ce-view-as': CustomEvent<ViewAsDetail>;
    /** Before changes are sent. Cancel it to keep them from being sent; what was typed stays. */
    'ce-customer-update': CustomEvent<CustomerUpdateDetail>;
    /** After changes have been saved. */
    'ce-customer-updated': CustomEvent<CustomerUpdateDetail>;
    /** After the id has been copied. */
    'ce-copied': CustomEvent<{ kind: 'customer-id' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'customer-invite': {
    /** Before a link is made. Cancel it to invite in your own way. */
    'ce-invite': CustomEvent<InviteDetail>;
    /** After the e-mail was sent or the link was copied. */
    'ce-invited': CustomEvent<InviteDetail>;
  };
  'customer-portal': {
    /** Before another view is shown. Cancel it to show it by your own router. */
    'ce-view-change': CustomEvent<ViewDetail>;
    /** After another view is shown. */
    'ce-view-changed': CustomEvent<ViewDetail>;
    /** After a subscription has been cancelled; so do the other events of the elements in it. */
    'ce-subscription-cancelled': CustomEvent<SubscriptionCancelDetail>;
    /** After a cancellation has been taken back. */
    'ce-subscription-kept': CustomEvent<SubscriptionDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'customer-profile': {
    /** Before changes are sent. Cancel it to keep them from being sent; what was typed stays. */
    'ce-customer-update': CustomEvent<CustomerUpdateDetail>;
    /** After changes have been saved. */
    'ce-customer-updated': CustomEvent<CustomerUpdateDetail>;
    /** Before another customer with the same e-mail is opened. Cancel it to keep a link of `row-href` from being followed. */
    'ce-row-open': CustomEvent<{ customerId: string }>;
    /** After the id has been copied. */
    'ce-copied': CustomEvent<{ kind: 'customer-id' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'customer-session': {
    /** When nobody is signed in any more. Everything inside has dropped its data. */
    'ce-session-ended': CustomEvent<Record<string, never>>;
    /** When the visitor presses "Sign in". Cancel it to sign in your own way; otherwise `sign-in-href` is opened, or the session is tried again. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'customer-table': {
    /** Before a customer is opened. Cancel it to keep a link of `row-href` from being followed. */
    'ce-row-open': CustomEvent<CustomerRowDetail>;
    /** After search, page or page size has changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** Before the columns change: keep `value` and give it back as `columns`. Cancel it to keep the old ones. */
    'ce-preference-change': CustomEvent<ColumnsPreferenceDetail>;
    /** After the columns have changed. */
    'ce-columns-changed': CustomEvent<ColumnsDetail>;
    /** After rows were selected or let go, with the ids of all. */
    'ce-selection-changed': CustomEvent<SelectionDetail>;
    /** Before a report of what the list shows is built. Cancel it to build it in your own way. */
    'ce-report-open': CustomEvent<ReportOpenDetail>;
    /** Before a customer is invited. Cancel it to invite in your own way. */
    'ce-invite': CustomEvent<InviteDetail>;
    /** After an invite was sent or its link was copied. */
    'ce-invited': CustomEvent<InviteDetail>;
    /** After an id or an address has been copied. */
    'ce-copied': CustomEvent<{ kind: 'customer-id' | 'email' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'entitlement-list': {
    /** Before a file or the page that connects an account is opened. Cancel it to do so in your own way. */
    'ce-entitlement-open': CustomEvent<EntitlementDetail>;
    /** After the page has changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'invoice-list': {
    /** Before an invoice or a receipt is downloaded. Cancel it to hand it over in your own way. */
    'ce-invoice-download': CustomEvent<BillFileDetail>;
    /** After a file has been handed to the browser. */
    'ce-invoice-downloaded': CustomEvent<BillFileDoneDetail>;
    /** Before a failed renewal is charged again. Cancel it to do it in your own way. */
    'ce-payment-retry': CustomEvent<SubscriptionDetail>;
    /** After it has been tried again, well or not. */
    'ce-payment-retried': CustomEvent<SubscriptionDetail>;
    /** After the page has changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'license-keys': {
    /** After a key has been copied. */
    'ce-copied': CustomEvent<{ kind: 'license-key' }>;
    /** Before a device is deactivated. Cancel it to do so in your own way. */
    'ce-license-deactivate': CustomEvent<LicenseDeviceDetail>;
    /** After a device has been deactivated. */
    'ce-license-deactivated': CustomEvent<LicenseDeviceDetail>;
    /** After the page has changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'payment-methods': {
    /** Before a payment method is removed. Cancel it to do so in your own way. */
    'ce-payment-method-remove': CustomEvent<PaymentMethodDetail>;
    /** After a payment method has been removed. */
    'ce-payment-method-removed': CustomEvent<PaymentMethodDetail>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'report-builder': {
    /** Before a report is built. Cancel it to build it in your own way. */
    'ce-report-start': CustomEvent<ReportStartDetail>;
    /** While rows are written; with a total only where it is known. */
    'ce-report-progress': CustomEvent<ReportProgressDetail>;
    /** After a file has been handed over. */
    'ce-report-completed': CustomEvent<ReportCompletedDetail>;
    /** After a report has been stopped. There is no file. */
    'ce-report-cancelled': CustomEvent<ReportRowsDetail>;
    /** After rows couldn't be read; `resumable` tells whether the visitor may go on. */
    'ce-report-failed': CustomEvent<ReportFailedDetail>;
    /** Before saved reports change: keep `value` and give it back as `reports`. Cancel it to keep the old ones. */
    'ce-preference-change': CustomEvent<PreferenceDetail>;
  };
  'subscription-list': {
    /** Before details are shown. Cancel it to show your own. */
    'ce-subscription-open': CustomEvent<SubscriptionDetail>;
    /** Before a subscription is cancelled. Cancel it to do it in your own way. */
    'ce-subscription-cancel': CustomEvent<SubscriptionCancelDetail>;
    /** After it has been cancelled. */
    'ce-subscription-cancelled': CustomEvent<SubscriptionCancelDetail>;
    /** Before a cancellation is taken back. Cancel it to do it in your own way. */
    'ce-subscription-keep': CustomEvent<SubscriptionDetail>;
    /** After a cancellation has been taken back. */
    'ce-subscription-kept': CustomEvent<SubscriptionDetail>;
    /** Before a subscription is paused. Cancel it to do it in your own way. */
    'ce-subscription-pause': CustomEvent<SubscriptionDetail>;
    /** After it has been paused. */
    'ce-subscription-paused': CustomEvent<SubscriptionDetail>;
    /** Before a paused subscription goes on. Cancel it to do it in your own way. */
    'ce-subscription-resume': CustomEvent<SubscriptionDetail>;
    /** After it goes on. */
    'ce-subscription-resumed': CustomEvent<SubscriptionDetail>;
    /** Before a plan is changed. Cancel it to do it in your own way. */
    'ce-subscription-change-plan': CustomEvent<PlanChangeDetail>;
    /** After the plan is seen changed, or its change scheduled. One that waits for its payment is not told. */
    'ce-subscription-plan-changed': CustomEvent<PlanChangeDetail>;
    /** Before a scheduled change of plan is called off. Cancel it to do it in your own way. */
    'ce-subscription-keep-plan': CustomEvent<SubscriptionDetail>;
    /** After it has been called off. */
    'ce-subscription-plan-kept': CustomEvent<SubscriptionDetail>;
    /** Before the payment method is changed or its page is opened. Cancel it to do it in your own way. */
    'ce-update-payment-method': CustomEvent<MethodDetail>;
    /** After a saved method pays for the subscription. */
    'ce-payment-method-updated': CustomEvent<MethodDetail>;
    /** Before the name, address or tax id of its bills is changed. Cancel it to do it in your own way. */
    'ce-billing-details-update': CustomEvent<BillingDetailsDetail>;
    /** After they have been changed. */
    'ce-billing-details-updated': CustomEvent<BillingDetailsDetail>;
    /** Before a failed payment is tried again. Cancel it to do it in your own way. */
    'ce-payment-retry': CustomEvent<SubscriptionDetail>;
    /** After it has been tried again, well or not. */
    'ce-payment-retried': CustomEvent<SubscriptionDetail>;
    /** After an id has been copied. */
    'ce-copied': CustomEvent<{ kind: 'subscription-id' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'transaction-table': {
    /** Before the details of a payment are shown. Cancel it to show them in your own way. */
    'ce-payment-open': CustomEvent<PaymentDetail>;
    /** Before a refund is sent. Cancel it to refund in your own way. */
    'ce-refund': CustomEvent<RefundDetail>;
    /** After the server has taken a refund. */
    'ce-refunded': CustomEvent<RefundedDetail>;
    /** Before an invoice is fetched. Cancel it to give it in your own way. */
    'ce-invoice-download': CustomEvent<PaymentDetail>;
    /** Before a report of this list is begun. Cancel it to build it in your own way. */
    'ce-report-open': CustomEvent<ReportOpenDetail>;
    /** After filters, page or page size have changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** After an id has been copied. */
    'ce-copied': CustomEvent<{ kind: 'payment-id' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'wallet-balance': {
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
  'wallet-ledger': {
    /** Before funds are added or deducted. Cancel it to do it in your own way. */
    'ce-wallet-adjust': CustomEvent<WalletAdjustDetail>;
    /** After funds have been added or deducted. */
    'ce-wallet-adjusted': CustomEvent<WalletAdjustedDetail>;
    /** After another wallet was chosen. */
    'ce-currency-changed': CustomEvent<CurrencyDetail>;
    /** After filters, page or page size have changed. */
    'ce-query-changed': CustomEvent<PageDetail>;
    /** Before a report of this ledger is begun. Cancel it to build it in your own way. */
    'ce-report-open': CustomEvent<ReportOpenDetail>;
    /** After an id or the details of a gap have been copied. */
    'ce-copied': CustomEvent<{ kind: 'reference-id' | 'ledger-break' }>;
    /** When "Sign in" is pressed. Cancel it to sign in your own way. */
    'ce-sign-in': CustomEvent<Record<string, never>>;
  };
}
