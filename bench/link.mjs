// A slow link: a TCP proxy that opens each connection a round trip late, delays what goes through it, and shares the bits per second of
// the way down among all connections, packet by packet. It knows no slow start.
import { connect, createServer } from 'node:net';

const packet = 1460;

/** Opens a link to a port of this machine; `rtt` in ms, `rate` in bits per second. */
export async function slowLink(port, { rtt, rate }) {
  const down = sharedLine(rate);
  const server = createServer({ noDelay: true }, (client) => {
    const opened = performance.now() + rtt;
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true });
    const send = down((part) => later(rtt / 2, () => client.write(part)));
    client.on('data', (part) =>
      later(Math.max(0, opened - performance.now()) + rtt / 2, () => upstream.write(part)),
    );
    upstream.on('data', send);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.end());
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

function later(milliseconds, run) {
  setTimeout(run, milliseconds);
}

/** A line on which each of several senders puts a packet in turn. */
function sharedLine(rate) {
  const queues = [];
  let free = 0;
  let running = false;
  const next = () => {
    const queue = queues.find(({ parts }) => parts.length > 0);
    running = queue !== undefined;
    if (!running) return;
    queues.push(...queues.splice(queues.indexOf(queue), 1));
    const part = queue.parts.shift();
    free = Math.max(free, performance.now()) + (part.length * 8000) / rate;
    later(Math.max(0, free - performance.now()), () => {
      queue.deliver(part);
      next();
    });
  };
  return (deliver) => {
    const queue = { parts: [], deliver };
    queues.push(queue);
    return (data) => {
      for (let at = 0; at < data.length; at += packet) queue.parts.push(data.subarray(at, at + packet));
      if (!running) next();
    };
  };
}
