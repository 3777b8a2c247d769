/* Compiled in the page, which needs no build; a site of yours compiles ahead, and writes the same. */
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'customer-elements/customer-portal/define';
import 'customer-elements/customer-session/define';

@Component({
  selector: '#account',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <customer-session
      endpoint="/customer-elements"
      sign-in-href="/demo/sign-in?as=cus_5fpsEqtaUhUl0xZ639Qaa&to=/angular.html"
    >
      <customer-portal
        [headingLevel]="1"
        (ce-view-changed)="heard.set('view ' + $event.detail.view)"
        (ce-subscription-cancelled)="heard.set('cancelled ' + $event.detail.when)"
        (ce-subscription-kept)="heard.set('kept ' + $event.detail.subscriptionId)"
      >
        <p slot="help">
          The shop’s own page hears: <output>{{ heard() }}</output>
        </p>
      </customer-portal>
    </customer-session>
  `,
})
class Account {
  readonly heard = signal('');
}

await bootstrapApplication(Account);
