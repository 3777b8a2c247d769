/** Copies a text, and says so on the button for a moment. */
export function copier(text: () => string): (event: Event) => void {
  return ({ currentTarget }) => {
    const button = currentTarget as HTMLElement;
    void navigator.clipboard.writeText(text()).then(() => {
      button.dataset.copied = '';
      setTimeout(() => {
        delete button.dataset.copied;
      }, 1200);
    });
  };
}
