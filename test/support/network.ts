/** Takes the device off line, as far as the page is told, until the test ends. */
export function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
}

export function goOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine');
}

afterEach(goOnline);
