export interface DialogOptions {
  /** What is typed and would be lost: then closing asks first. */
  readonly isChanged?: () => boolean;
  /** A change is on its way, or nobody knows what came of it: it stays until that is told. */
  readonly isSent?: () => boolean;
  /** The element's client: a dialog of one is none of another. */
  readonly client?: () => unknown;
  /** Takes the focus when the opener is gone, as the button of a row that was removed. */
  readonly fallback?: () => HTMLElement | null | undefined;
}

export interface DialogContent {
  readonly title: string;
  /** Below the title: of what. */
  readonly note?: unknown;
  /** Buttons beside the title. */
  readonly head?: unknown;
  readonly body: unknown;
  readonly size?: 460 | 500 | 540 | 760;
  /**
   * How much is at stake. 1: nothing that can't be taken back; Enter in a field does it. 2: money
   * moves. 3: much money, or access ends now: an alert dialog.
   */
  readonly level?: 1 | 2 | 3;
  /** Leaves everything as it is: "Keep subscription". "Cancel" where nothing better is said. */
  readonly keep?: string | undefined;
  /** Does it. Without it the dialog has one button, which closes it. */
  readonly act?: DialogAct | undefined;
  /** In place of the two buttons: a submit button among these does `act`. */
  readonly foot?: unknown;
  /** Being done: nothing can be pressed, and the dialog stays. */
  readonly busy?: boolean;
}

export interface DialogAct {
  readonly label: string;
  readonly look?: 'primary' | 'danger';
  readonly disabled?: boolean;
  readonly onAct: () => void;
}
