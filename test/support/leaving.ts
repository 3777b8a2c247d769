/** The page would go to the provider's: where to, without going. */
export function catchLeaving(): {
  readonly to: () => string | undefined;
  readonly stop: () => void;
} {
  let to: string | undefined;
  const { navigation } = window as unknown as { navigation: EventTarget };
  const onNavigate = (event: Event) => {
    to = (event as Event & { destination: { url: string } }).destination.url;
    event.preventDefault();
  };
  navigation.addEventListener('navigate', onNavigate);
  return {
    to: () => to,
    stop: () => {
      navigation.removeEventListener('navigate', onNavigate);
    },
  };
}
