import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Whether this machine has a Redis to try things on. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

type Reply = string | number | null | Error | Reply[];

/** Reads one reply of Redis's protocol; undefined while it isn't whole. */
function readReply(text: string, start: number): [Reply, number] | undefined {
  const lineEnd = text.indexOf('\r\n', start);
  if (lineEnd < 0) return undefined;
  const rest = text.slice(start + 1, lineEnd);
  const next = lineEnd + 2;
  switch (text[start]) {
    case '+':
      return [rest, next];
    case '-':
      return [new Error(rest), next];
    case ':':
      return [Number(rest), next];
    case '$': {
      const end = next + Number(rest);
      if (rest === '-1') return [null, next];
      return text.length < end + 2 ? undefined : [text.slice(next, end), end + 2];
    }
    default: {
      const items: Reply[] = [];
      let at = next;
      for (let count = Number(rest); count > 0; count -= 1) {
        const item = readReply(text, at);
        if (!item) return undefined;
        items.push(item[0]);
        at = item[1];
      }
      return [items, at];
    }
  }
}

export interface RedisConnection {
  readonly send: (command: string[]) => Promise<unknown>;
  close(): void;
}

/** A connection of its own, as a process would have one. Texts are read as Latin-1: bytes are characters. */
export async function connectRedis(port: number): Promise<RedisConnection> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting: { resolve: (reply: unknown) => void; reject: (error: Error) => void }[] = [];
  let text = '';
  socket.on('data', (data) => {
    text += data.toString('latin1');
    for (let reply = readReply(text, 0); reply; reply = readReply(text, 0)) {
      text = text.slice(reply[1]);
      const caller = waiting.shift();
      if (reply[0] instanceof Error) caller?.reject(reply[0]);
      else caller?.resolve(decode(reply[0]));
    }
  });
  return {
    send: (command) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        const parts = command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`);
        socket.write(`*${parts.length}\r\n${parts.join('')}`);
      }),
    close: () => socket.destroy(),
  };
}

const decode = (reply: Reply): unknown =>
  Array.isArray(reply)
    ? reply.map(decode)
    : typeof reply === 'string'
      ? Buffer.from(reply, 'latin1').toString()
      : reply;

/** A Redis of this test's own, which writes nothing to disk. */
export async function startRedis(): Promise<{ port: number; stop: () => Promise<void> }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`redis-server has ended with ${code}`));
    });
    child.stdout.on('data', (data: Buffer) => {
      if (data.includes('Ready to accept connections')) resolve();
    });
  });
  return {
    port,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
