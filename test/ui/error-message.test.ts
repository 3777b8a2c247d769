import { expect } from '@open-wc/testing';
import { ClientError } from '../../src/client/errors.js';
import { errorMessage } from '../../src/ui/error-message.js';
import { localize, shown, words } from './support.js';

describe('errorMessage', () => {
  const make = (error: ClientError) =>
    shown(
      errorMessage(localize, {
        error,
        failed: 'It failed',
        forbidden: 'You may not',
        forbiddenText: 'Ask',
        onRetry: () => undefined,
        onSignIn: () => undefined,
      }),
    );
  const buttons = (element: Element) =>
    [...element.querySelectorAll('button')].map((button) => words(button));

  const cases: [ConstructorParameters<typeof ClientError>[0], RegExp, string[]][] = [
    ['offline', /^It failed You’re offline/, ['Try again']],
    ['server', /^It failed The server didn’t answer/, ['Try again']],
    ['invalid', /^It failed/, ['Try again']],
    ['conflict', /^It failed/, ['Try again']],
    ['not-found', /^It failed/, ['Try again']],
    ['rate-limited', /^Too many requests Wait 1 second,/, ['Try again']],
    ['forbidden', /^You may not Ask$/, []],
    ['signed-out', /^Your session has ended/, ['Sign in']],
  ];
  for (const [kind, expected, actions] of cases) {
    it(`says what happened and gives the way on for ${kind}, without the error's own words`, async () => {
      const element = await make(new ClientError(kind, 'inner words 500'));
      expect(words(element)).to.match(expected);
      expect(words(element)).not.to.match(/inner words|500/);
      expect(buttons(element)).to.deep.equal(actions);
    });
  }

  it('rounds the wait up, and quotes the reference', async () => {
    const error = new ClientError('rate-limited', '', { retryAfter: 1.2, requestId: 'req_1' });
    const text = words(await make(error));
    expect(text).to.include('Wait 2 seconds');
    expect(text).to.include('Reference');
  });
});
