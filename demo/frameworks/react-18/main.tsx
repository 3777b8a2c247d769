/* React 18 sets attributes only and hears no custom events: the components of the kit do both. */
import { CustomerPortal, CustomerSession } from 'customer-elements/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Account() {
  const [heard, setHeard] = useState('');
  return (
    <CustomerSession
      endpoint="/customer-elements"
      signInHref="/demo/sign-in?as=cus_5fpsEqtaUhUl0xZ639Qaa&to=/react-18.html"
    >
      <CustomerPortal
        headingLevel={1}
        onCeViewChanged={({ detail }) => setHeard(`view ${detail.view}`)}
        onCeSubscriptionCancelled={({ detail }) => setHeard(`cancelled ${detail.when}`)}
        onCeSubscriptionKept={({ detail }) => setHeard(`kept ${detail.subscriptionId}`)}
      >
        <p slot="help">
          The shop’s own page hears: <output>{heard}</output>
        </p>
      </CustomerPortal>
    </CustomerSession>
  );
}

createRoot(document.getElementById('account') as HTMLElement).render(
  <StrictMode>
    <Account />
  </StrictMode>,
);
