import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './support/hosts.css';
import { shows } from './support/play.js';
import { stackOf } from './support/stack/with-stack.js';

/*
 * The same element on four pages that know nothing of it, each told by seven tokens at most: see the
 * end of `support/hosts.css`. Where `theme="inherit"` stands, text and ground come from the page.
 */

const meta: Meta = {
  title: 'On your page',
  // A page each.
  tags: ['!autodocs'],
  play: shows('ready'),
};

export default meta;

type Story = StoryObj;

const table: TemplateResult = html`<customer-table page-size="10"></customer-table>`;

/** A document with serifs and links. Three tokens. */
export const PlainDocument: Story = {
  render: (_, { canvasElement }) => html`
    <div class="host host-plain">
      <h1>Members’ handbook</h1>
      <p>
        Everybody who has ever paid a fee is in this list. Names lead to what was paid and when; for
        questions see the <a href="#treasurer">treasurer’s page</a>.
      </p>
      <customer-session theme="inherit" .client=${stackOf(canvasElement).client}>
        ${table}
      </customer-session>
    </div>
  `,
};

/** A dark tool that is looked at all day. Three tokens and the compact density. */
export const DenseDarkAdmin: Story = {
  render: (_, { canvasElement }) => html`
    <div class="host host-admin">
      <nav aria-label="Admin">
        <strong>ops/console</strong>
        <a href="#overview">Overview</a>
        <a href="#customers" aria-current="page">Customers</a>
        <a href="#incidents">Incidents</a>
        <a href="#deploys">Deploys</a>
      </nav>
      <main>
        <customer-session
          theme="inherit"
          density="compact"
          .client=${stackOf(canvasElement).client}
        >
          ${table}
        </customer-session>
      </main>
    </div>
  `,
};

/** A shop where everything is soft and round. Five tokens. */
export const PastelShop: Story = {
  render: (_, { canvasElement }) => html`
    <div class="host host-shop">
      <nav aria-label="Shop">
        <strong>petit four</strong>
        <a href="#cakes">Cakes</a>
        <a href="#orders">Orders</a>
      </nav>
      <main>
        <customer-session theme="inherit" .client=${stackOf(canvasElement).client}>
          ${table}
        </customer-session>
      </main>
    </div>
  `,
};

/** The look of Bootstrap. Seven tokens; `themes/bootstrap.css` sets more, from Bootstrap’s own. */
export const BootstrapLook: Story = {
  render: (_, { canvasElement }) => html`
    <div class="host host-bootstrap">
      <nav aria-label="Site">
        <strong>Navbar</strong>
        <a href="#home">Home</a>
        <a href="#customers" aria-current="page">Customers</a>
        <a href="#pricing">Pricing</a>
      </nav>
      <main>
        <div class="card">
          <div class="card-header">Featured</div>
          <div class="card-body">
            <customer-session .client=${stackOf(canvasElement).client}>${table}</customer-session>
          </div>
        </div>
      </main>
    </div>
  `,
};
