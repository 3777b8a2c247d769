/** Tells the page what is about to happen. False if the page has said no, or does it itself. */
export function intent(element: HTMLElement, type: string, detail: object): boolean {
  return dispatch(element, type, detail, true);
}

/** Tells the page what has happened. */
export function outcome(element: HTMLElement, type: string, detail: object): void {
  dispatch(element, type, detail, false);
}

function dispatch(
  element: HTMLElement,
  type: string,
  detail: object,
  cancelable: boolean,
): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
  );
}
