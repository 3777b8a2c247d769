import type { Stack } from './stack.js';

interface NetworkKind {
  readonly title: string;
  readonly apply: (stack: Stack) => void;
}

export type Network = 'instant' | 'slow' | 'fails-once' | 'fails' | 'offline' | 'session-expired';

/** The client asks three times before it says that something has failed. */
const ATTEMPTS = 3;

/** What the toolbar can do to a stack that is new. */
export const NETWORKS: Readonly<Record<Network, NetworkKind>> = {
  instant: {
    title: 'Instant',
    apply: () => undefined,
  },
  slow: {
    title: 'Slow (2 s)',
    apply: ({ sandbox }) => {
      sandbox.fault({ match: '*', kind: 'delay', delay_ms: 2000 });
    },
  },
  'fails-once': {
    title: 'Fails once',
    apply: ({ sandbox }) => {
      sandbox.fault({ match: '*', kind: 'status', status: 500, times: ATTEMPTS });
    },
  },
  fails: {
    title: 'Fails',
    apply: ({ sandbox }) => {
      sandbox.fault({ match: '*', kind: 'status', status: 500 });
    },
  },
  offline: {
    title: 'Offline',
    apply: ({ line }) => {
      line.cut();
    },
  },
  'session-expired': {
    title: 'Session expired',
    apply: ({ endLogin }) => {
      endLogin();
    },
  },
};
