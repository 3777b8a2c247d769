/* React 19 knows custom elements: properties by their names, events by "on" and theirs. */
import 'customer-elements/customer-portal/define';
import 'customer-elements/customer-session/define';
import 'customer-elements/jsx';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Account() {
  const [heard, setHeard] = useState('');
  return (
    <customer-session
      endpoint="/customer-elements"
      sign-in-href="/demo/sign-in?as=cus_5fpsEqtaUhUl0xZ639Qaa&to=/react-19.html"
    >
      <customer-portal
        headingLevel={1}
        once-view-changed={({ detail }) => setHeard(`view ${detail.view}`)}
        once-subscription-cancelled={({ detail }) => setHeard(`cancelled ${detail.when}`)}
        once-subscription-kept={({ detail }) => setHeard(`kept ${detail.subscriptionId}`)}
      >
        <p slot="help">
          The shop’s own page hears: <output>{heard}</output>
        </p>
      </customer-portal>
    </customer-session>
  );
}

createRoot(document.getElementById('account') as HTMLElement).render(
  <StrictMode>
    <Account />
  </StrictMode>,
);
