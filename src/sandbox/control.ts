/** Steering over HTTP: reading the log, adding faults, starting over. Never logged, never faulty. */
import { parseFault, type Fault, type Faults } from './faults.js';
import type { Sandbox } from './sandbox.js';

/** The answer to a control route, or undefined if the path is none. */
export function control(
  sandbox: Sandbox,
  faults: Faults,
  method: string,
  path: string,
  body: string,
): Response | undefined {
  switch (path) {
    case '/_requests':
      return method === 'GET' ? Response.json({ requests: sandbox.requests }) : wrongMethod('GET');
    case '/_reset':
      if (method !== 'POST') return wrongMethod('POST');
      sandbox.reset();
      return new Response(null, { status: 204 });
    case '/_faults':
      if (method === 'DELETE') {
        faults.clear();
        return new Response(null, { status: 204 });
      }
      return method === 'POST' ? addFaults(faults, body) : wrongMethod('POST, DELETE');
    default:
      return undefined;
  }
}

/** All or none: one wrong fault of a list and nothing is added. */
function addFaults(faults: Faults, body: string): Response {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return wrong('the body is not valid JSON');
  }
  const parsed: Fault[] = [];
  for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const fault = parseFault(item);
    if (typeof fault === 'string') return wrong(fault);
    parsed.push(fault);
  }
  for (const fault of parsed) faults.add(fault);
  return Response.json({ added: parsed.length });
}

const wrong = (message: string): Response =>
  Response.json({ code: 'INVALID_FAULT', message }, { status: 400 });

function wrongMethod(allow: string): Response {
  return Response.json(
    { code: 'METHOD_NOT_ALLOWED', message: `Use ${allow}` },
    { status: 405, headers: { allow } },
  );
}
